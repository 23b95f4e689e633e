using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddLawCitations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "citations_revision",
                table: "law_library",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "law_citations",
                columns: table => new
                {
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    law = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    article = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    paragraph = table.Column<int>(type: "integer", nullable: true),
                    item = table.Column<int>(type: "integer", nullable: true),
                    cited_version_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_citations", x => new { x.version_id, x.number, x.position });
                    table.ForeignKey(
                        name: "fk_law_citations_law_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "law_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_law_citations_law_article",
                table: "law_citations",
                columns: new[] { "law", "article" });

            migrationBuilder.CreateIndex(
                name: "ix_law_citations_outcome",
                table: "law_citations",
                column: "outcome",
                filter: "outcome <> 'Found'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "law_citations");

            migrationBuilder.DropColumn(
                name: "citations_revision",
                table: "law_library");
        }
    }
}
