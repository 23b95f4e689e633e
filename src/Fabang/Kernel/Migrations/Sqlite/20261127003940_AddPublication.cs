using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddPublication : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "consultation_publications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    consultation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agreed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    moved_at = table.Column<long>(type: "INTEGER", nullable: false),
                    title = table.Column<byte[]>(type: "BLOB", nullable: true),
                    question = table.Column<byte[]>(type: "BLOB", nullable: true),
                    answer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    up_to_post = table.Column<int>(type: "INTEGER", nullable: false),
                    editor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reviewer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<byte[]>(type: "BLOB", nullable: true),
                    published_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_publications", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_publications_consultations_consultation_id",
                        column: x => x.consultation_id,
                        principalTable: "consultations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_published_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    province = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    topic_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    question = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    gone_at = table.Column<long>(type: "INTEGER", nullable: true),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_published_answers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consultation_published_citations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    article = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    version_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    is_official = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_published_citations", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_published_citations_consultation_published_answers_answer_id",
                        column: x => x.answer_id,
                        principalTable: "consultation_published_answers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_publications_consultation_id",
                table: "consultation_publications",
                column: "consultation_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_publications_person_id",
                table: "consultation_publications",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_publications_region_status_moved_at",
                table: "consultation_publications",
                columns: new[] { "region", "status", "moved_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_published_answers_changed_at",
                table: "consultation_published_answers",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_published_answers_number",
                table: "consultation_published_answers",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_published_answers_topic_id_published_at",
                table: "consultation_published_answers",
                columns: new[] { "topic_id", "published_at" },
                filter: "gone_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_published_citations_answer_id",
                table: "consultation_published_citations",
                column: "answer_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consultation_publications");

            migrationBuilder.DropTable(
                name: "consultation_published_citations");

            migrationBuilder.DropTable(
                name: "consultation_published_answers");
        }
    }
}
