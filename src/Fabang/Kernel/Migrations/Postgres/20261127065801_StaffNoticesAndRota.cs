using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class StaffNoticesAndRota : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "lost_at",
                table: "consultation_conversations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "late_for",
                table: "consultation_complaints",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "late_for",
                table: "consultation_call_backs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_on_shift",
                table: "allocation_standings",
                type: "boolean",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "consultation_notice_choices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unwanted = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
