using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddCaseFactsAndCitations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "cause",
                table: "law_cases",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "court",
                table: "law_cases",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "decided_on",
                table: "law_cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "law_case_citations",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    law = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    article = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_case_citations", x => new { x.case_id, x.position });
                    table.ForeignKey(
                        name: "fk_law_case_citations_law_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "law_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_law_case_citations_law_article",
                table: "law_case_citations",
                columns: new[] { "law", "article" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "law_case_citations");

            migrationBuilder.DropColumn(
                name: "cause",
                table: "law_cases");

            migrationBuilder.DropColumn(
                name: "court",
                table: "law_cases");

            migrationBuilder.DropColumn(
                name: "decided_on",
                table: "law_cases");
        }
    }
}
