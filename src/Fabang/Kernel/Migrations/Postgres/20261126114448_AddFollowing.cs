using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddFollowing : Migration
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "following_news");

            migrationBuilder.DropTable(
                name: "law_changed_articles");

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
