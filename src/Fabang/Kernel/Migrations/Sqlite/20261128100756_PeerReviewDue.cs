using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PeerReviewDue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "due_at",
                table: "aid_peer_reviews",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            // Those that were asked before have thirty days from then, to the end of the day in China.
            migrationBuilder.Sql("UPDATE aid_peer_reviews SET due_at = ((asked_at + 288000000000) / 864000000000 + 31) * 864000000000 - 288000000000");

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
