using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
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
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "court",
                table: "law_cases",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "decided_on",
                table: "law_cases",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "law_case_citations",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    law = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    article = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
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
