using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MediationRisks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "mediation_risks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    sign = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    may_be_offence = table.Column<bool>(type: "INTEGER", nullable: false),
                    words = table.Column<byte[]>(type: "BLOB", nullable: true),
                    raised_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    raised_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    measure = table.Column<byte[]>(type: "BLOB", nullable: true),
                    report = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    handled_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    handled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_risks", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_risks_mediation_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_risks_case_id_sign",
                table: "mediation_risks",
                columns: new[] { "case_id", "sign" },
                unique: true,
                filter: "raised_by is null");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_risks_region_due_at",
                table: "mediation_risks",
                columns: new[] { "region", "due_at" },
                filter: "status = 'Open'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mediation_risks");
        }
    }
}
