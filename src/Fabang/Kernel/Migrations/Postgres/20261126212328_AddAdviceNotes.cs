using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddAdviceNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "note_kept",
                table: "consultation_answer_drafts",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "consultation_advice_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    understood = table.Column<byte[]>(type: "bytea", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expiry_reason = table.Column<byte[]>(type: "bytea", nullable: true),
                    not_covered = table.Column<byte[]>(type: "bytea", nullable: true),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    replaced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_advice_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_advice_notes_consultation_consultation_id",
                        column: x => x.consultation_id,
                        principalTable: "consultations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_consultation_advice_notes_post_post_id",
                        column: x => x.post_id,
                        principalTable: "consultation_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_outcome_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    ask_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    words = table.Column<byte[]>(type: "bytea", nullable: true),
                    told_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    seen_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_outcome_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_outcome_questions_consultations_consultation_id",
                        column: x => x.consultation_id,
                        principalTable: "consultations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_outcome_results",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    topic_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    told_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_outcome_results", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consultation_advice_actions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<byte[]>(type: "bytea", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    note_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_advice_actions", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_advice_actions_consultation_advice_notes_note_",
                        column: x => x.note_id,
                        principalTable: "consultation_advice_notes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_advice_reminders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    note_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    send_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_advice_reminders", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_advice_reminders_consultation_advice_notes_not",
                        column: x => x.note_id,
                        principalTable: "consultation_advice_notes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_advice_actions_note_id",
                table: "consultation_advice_actions",
                column: "note_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_advice_notes_consultation_id",
                table: "consultation_advice_notes",
                column: "consultation_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_advice_notes_post_id",
                table: "consultation_advice_notes",
                column: "post_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_advice_reminders_note_id",
                table: "consultation_advice_reminders",
                column: "note_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_advice_reminders_send_at",
                table: "consultation_advice_reminders",
                column: "send_at",
                filter: "done_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_outcome_questions_ask_at",
                table: "consultation_outcome_questions",
                column: "ask_at",
                filter: "asked_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_outcome_questions_consultation_id_day",
                table: "consultation_outcome_questions",
                columns: new[] { "consultation_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_outcome_questions_told_at",
                table: "consultation_outcome_questions",
                column: "told_at",
                filter: "outcome = 'Stuck' and seen_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_outcome_results_region_told_on",
                table: "consultation_outcome_results",
                columns: new[] { "region", "told_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consultation_advice_actions");

            migrationBuilder.DropTable(
                name: "consultation_advice_reminders");

            migrationBuilder.DropTable(
                name: "consultation_outcome_questions");

            migrationBuilder.DropTable(
                name: "consultation_outcome_results");

            migrationBuilder.DropTable(
                name: "consultation_advice_notes");

            migrationBuilder.DropColumn(
                name: "note_kept",
                table: "consultation_answer_drafts");
        }
    }
}
