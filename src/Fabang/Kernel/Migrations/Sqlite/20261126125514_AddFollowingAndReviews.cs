using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddFollowingAndReviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "first_revision",
                table: "laws",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "consultation_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    consultation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    citation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    change_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    law = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    new_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    turn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    marked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_reviews_consultation_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "consultation_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_consultation_reviews_consultations_consultation_id",
                        column: x => x.consultation_id,
                        principalTable: "consultations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "following_follows",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    law = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    words = table.Column<byte[]>(type: "BLOB", nullable: true),
                    text_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: true),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_revision = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_following_follows", x => x.id);
                    table.ForeignKey(
                        name: "fk_following_follows_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "law_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    law_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    law = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from_version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to_version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    holds_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    in_force_at = table.Column<long>(type: "INTEGER", nullable: true),
                    compared_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "law_digest_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    entry = table.Column<string>(type: "TEXT", maxLength: 330, nullable: false),
                    change_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    law = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    turn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    confirmed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    confirmed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_digest_reviews", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "following_news",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    follow_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cause = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    law = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_following_news", x => x.id);
                    table.ForeignKey(
                        name: "fk_following_news_following_follows_follow_id",
                        column: x => x.follow_id,
                        principalTable: "following_follows",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "law_changed_articles",
                columns: table => new
                {
                    change_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    turn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    new_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_changed_articles", x => new { x.change_id, x.position });
                    table.ForeignKey(
                        name: "fk_law_changed_articles_law_changes_change_id",
                        column: x => x.change_id,
                        principalTable: "law_changes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_reviews_citation_id_change_id",
                table: "consultation_reviews",
                columns: new[] { "citation_id", "change_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_reviews_consultation_id",
                table: "consultation_reviews",
                column: "consultation_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_reviews_post_id",
                table: "consultation_reviews",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_reviews_status",
                table: "consultation_reviews",
                column: "status",
                filter: "status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_following_follows_account_id",
                table: "following_follows",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_following_follows_law_account_id",
                table: "following_follows",
                columns: new[] { "law", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_following_follows_seen_revision",
                table: "following_follows",
                column: "seen_revision",
                filter: "kind = 'Search'");

            migrationBuilder.CreateIndex(
                name: "ix_following_news_follow_id_cause_number",
                table: "following_news",
                columns: new[] { "follow_id", "cause", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_law_changes_compared_at",
                table: "law_changes",
                column: "compared_at",
                filter: "compared_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_law_changes_from_version_id_to_version_id",
                table: "law_changes",
                columns: new[] { "from_version_id", "to_version_id" },
                unique: true,
                filter: "kind = 'NewVersion'");

            migrationBuilder.CreateIndex(
                name: "ix_law_changes_law_id_revision",
                table: "law_changes",
                columns: new[] { "law_id", "revision" });

            migrationBuilder.CreateIndex(
                name: "ix_law_changes_revision",
                table: "law_changes",
                column: "revision");

            migrationBuilder.CreateIndex(
                name: "ix_law_digest_reviews_confirmed_at",
                table: "law_digest_reviews",
                column: "confirmed_at",
                filter: "confirmed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_law_digest_reviews_entry_change_id",
                table: "law_digest_reviews",
                columns: new[] { "entry", "change_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consultation_reviews");

            migrationBuilder.DropTable(
                name: "following_news");

            migrationBuilder.DropTable(
                name: "law_changed_articles");

            migrationBuilder.DropTable(
                name: "law_digest_reviews");

            migrationBuilder.DropTable(
                name: "following_follows");

            migrationBuilder.DropTable(
                name: "law_changes");

            migrationBuilder.DropColumn(
                name: "first_revision",
                table: "laws");
        }
    }
}
