using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
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
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "consultation_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    citation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    change_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    law = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    new_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    turn = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    marked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    law = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    words = table.Column<byte[]>(type: "bytea", nullable: true),
                    text_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: true),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_revision = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    law_id = table.Column<Guid>(type: "uuid", nullable: false),
                    law = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from_version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to_version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    holds_from = table.Column<DateOnly>(type: "date", nullable: true),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    in_force_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    compared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "law_digest_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry = table.Column<string>(type: "character varying(330)", maxLength: 330, nullable: false),
                    change_id = table.Column<Guid>(type: "uuid", nullable: false),
                    law = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    turn = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    confirmed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_digest_reviews", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "following_news",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    follow_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cause = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    law = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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
                    change_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    turn = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    new_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true)
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
