using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "danger_id",
                table: "consultations",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "danger_id",
                table: "consultation_conversations",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "consultation_answer_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: true),
                    title = table.Column<byte[]>(type: "BLOB", nullable: false),
                    text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_answer_templates", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_answer_templates_owner_id",
                table: "consultation_answer_templates",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_answer_templates_region",
                table: "consultation_answer_templates",
                column: "region");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consultation_answer_templates");

            migrationBuilder.DropColumn(
                name: "danger_id",
                table: "consultations");

            migrationBuilder.DropColumn(
                name: "danger_id",
                table: "consultation_conversations");
        }
    }
}
