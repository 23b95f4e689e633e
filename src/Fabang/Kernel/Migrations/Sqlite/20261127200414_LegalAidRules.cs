using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LegalAidRules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "legal_aid_rule_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    holds_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    own = table.Column<string>(type: "TEXT", nullable: false),
                    cases = table.Column<string>(type: "TEXT", nullable: false),
                    last_item = table.Column<int>(type: "INTEGER", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    begun_at = table.Column<long>(type: "INTEGER", nullable: false),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    return_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_aid_rule_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "legal_aid_refusal_reruns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    refused_at = table.Column<long>(type: "INTEGER", nullable: false),
                    old_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    old_version = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    new_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    new_version = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    rule_version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    holds_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    found_at = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    dismissal = table.Column<byte[]>(type: "BLOB", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_aid_refusal_reruns", x => x.id);
                    table.ForeignKey(
                        name: "fk_legal_aid_refusal_reruns_legal_aid_rule_versions_rule_version_id",
                        column: x => x.rule_version_id,
                        principalTable: "legal_aid_rule_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_refusal_reruns_application_id_rule_version_id",
                table: "legal_aid_refusal_reruns",
                columns: new[] { "application_id", "rule_version_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_refusal_reruns_person_id",
                table: "legal_aid_refusal_reruns",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_refusal_reruns_rule_version_id",
                table: "legal_aid_refusal_reruns",
                column: "rule_version_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_refusal_reruns_status_region",
                table: "legal_aid_refusal_reruns",
                columns: new[] { "status", "region" });

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_rule_versions_open",
                table: "legal_aid_rule_versions",
                column: "region",
                unique: true,
                filter: "status in ('Draft', 'Submitted', 'Returned')");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_rule_versions_published",
                table: "legal_aid_rule_versions",
                column: "region",
                unique: true,
                filter: "status = 'Published'");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_rule_versions_region_sequence",
                table: "legal_aid_rule_versions",
                columns: new[] { "region", "sequence" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "legal_aid_refusal_reruns");

            migrationBuilder.DropTable(
                name: "legal_aid_rule_versions");
        }
    }
}
