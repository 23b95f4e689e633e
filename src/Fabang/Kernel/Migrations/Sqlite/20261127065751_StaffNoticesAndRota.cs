using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StaffNoticesAndRota : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "lost_at",
                table: "consultation_conversations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "late_for",
                table: "consultation_complaints",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "late_for",
                table: "consultation_call_backs",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_on_shift",
                table: "allocation_standings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "consultation_notice_choices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unwanted = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_notice_choices", x => x.id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consultation_notice_choices");

            migrationBuilder.DropColumn(
                name: "lost_at",
                table: "consultation_conversations");

            migrationBuilder.DropColumn(
                name: "late_for",
                table: "consultation_complaints");

            migrationBuilder.DropColumn(
                name: "late_for",
                table: "consultation_call_backs");

            migrationBuilder.DropColumn(
                name: "is_on_shift",
                table: "allocation_standings");
        }
    }
}
