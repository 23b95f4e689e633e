using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SealsAndSigningCodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "seal_id",
                table: "mediation_agreements",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "seal_mark_kept",
                table: "mediation_agreements",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "commitment_code_id",
                table: "aid_applications",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "commitment_hash",
                table: "aid_applications",
                type: "character(64)",
                fixedLength: true,
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "mediation_seals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    committee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    certificate = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<byte[]>(type: "bytea", nullable: true),
                    fingerprint = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    is_ours = table.Column<bool>(type: "boolean", nullable: false),
                    issuer = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: true),
                    valid_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_seals", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_seals_directory_mediation_committees_committee_id",
                        column: x => x.committee_id,
                        principalTable: "directory_mediation_committees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_agreements_seal_id",
                table: "mediation_agreements",
                column: "seal_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_seals_committee_id",
                table: "mediation_seals",
                column: "committee_id",
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.AddForeignKey(
                name: "fk_mediation_agreements_committee_seal_seal_id",
                table: "mediation_agreements",
                column: "seal_id",
                principalTable: "mediation_seals",
                principalColumn: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_mediation_agreements_committee_seal_seal_id",
                table: "mediation_agreements");

            migrationBuilder.DropTable(
                name: "mediation_seals");

            migrationBuilder.DropIndex(
                name: "ix_mediation_agreements_seal_id",
                table: "mediation_agreements");

            migrationBuilder.DropColumn(
                name: "seal_id",
                table: "mediation_agreements");

            migrationBuilder.DropColumn(
                name: "seal_mark_kept",
                table: "mediation_agreements");

            migrationBuilder.DropColumn(
                name: "commitment_code_id",
                table: "aid_applications");

            migrationBuilder.DropColumn(
                name: "commitment_hash",
                table: "aid_applications");
        }
    }
}
