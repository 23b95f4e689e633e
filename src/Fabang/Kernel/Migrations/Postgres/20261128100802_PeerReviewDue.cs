using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PeerReviewDue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "due_at",
                table: "aid_peer_reviews",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            // Those that were asked before have thirty days from then, to the end of the day in China.
            migrationBuilder.Sql("UPDATE aid_peer_reviews SET due_at = (date_trunc('day', asked_at AT TIME ZONE 'Asia/Shanghai') + interval '31 days') AT TIME ZONE 'Asia/Shanghai'");

            migrationBuilder.CreateIndex(
                name: "ix_aid_peer_reviews_region_status_due_at",
                table: "aid_peer_reviews",
                columns: new[] { "region", "status", "due_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_aid_peer_reviews_region_status_due_at",
                table: "aid_peer_reviews");

            migrationBuilder.DropColumn(
                name: "due_at",
                table: "aid_peer_reviews");
        }
    }
}
