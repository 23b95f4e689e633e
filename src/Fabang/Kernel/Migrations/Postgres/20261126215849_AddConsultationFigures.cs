using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddConsultationFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "first_due_at",
                table: "consultations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "consultation_figures",
                columns: table => new
                {
                    month = table.Column<DateOnly>(type: "date", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    cut = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    sent = table.Column<int>(type: "integer", nullable: false),
                    answered = table.Column<int>(type: "integer", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: false),
                    in_time = table.Column<int>(type: "integer", nullable: false),
                    abandoned = table.Column<int>(type: "integer", nullable: false),
                    very_bad = table.Column<int>(type: "integer", nullable: false),
                    bad = table.Column<int>(type: "integer", nullable: false),
                    fair = table.Column<int>(type: "integer", nullable: false),
                    good = table.Column<int>(type: "integer", nullable: false),
                    very_good = table.Column<int>(type: "integer", nullable: false),
                    waits = table.Column<string>(type: "text", nullable: false),
                    counted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_figures", x => new { x.region, x.month, x.scope, x.cut, x.channel, x.key });
                });

            migrationBuilder.CreateIndex(
                name: "ix_matters_changed_at",
                table: "matters",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_consultations_region_sent_at",
                table: "consultations",
                columns: new[] { "region", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_conversations_region_arrived_at",
                table: "consultation_conversations",
                columns: new[] { "region", "arrived_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_figures_month_counted_at",
                table: "consultation_figures",
                columns: new[] { "month", "counted_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consultation_figures");

            migrationBuilder.DropIndex(
                name: "ix_matters_changed_at",
                table: "matters");

            migrationBuilder.DropIndex(
                name: "ix_consultations_region_sent_at",
                table: "consultations");

            migrationBuilder.DropIndex(
                name: "ix_consultation_conversations_region_arrived_at",
                table: "consultation_conversations");

            migrationBuilder.DropColumn(
                name: "first_due_at",
                table: "consultations");
        }
    }
}
