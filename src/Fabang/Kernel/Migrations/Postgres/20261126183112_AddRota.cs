using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddRota : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "consultation_rota_calendars",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    secret = table.Column<byte[]>(type: "bytea", nullable: false),
                    secret_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_rota_calendars", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consultation_shifts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    topic_group = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    minimum = table.Column<int>(type: "integer", nullable: false),
                    places = table.Column<int>(type: "integer", nullable: false),
                    taken = table.Column<int>(type: "integer", nullable: false),
                    is_cancelled = table.Column<bool>(type: "boolean", nullable: false),
                    swaps = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_shifts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consultation_shift_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    shift_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_shift_seats", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_shift_seats_consultation_shifts_shift_id",
                        column: x => x.shift_id,
                        principalTable: "consultation_shifts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_swaps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    shift_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_swaps", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_swaps_consultation_shifts_shift_id",
                        column: x => x.shift_id,
                        principalTable: "consultation_shifts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_rota_calendars_lawyer_id",
                table: "consultation_rota_calendars",
                column: "lawyer_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_rota_calendars_secret_hash",
                table: "consultation_rota_calendars",
                column: "secret_hash");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_shift_seats_lawyer_id",
                table: "consultation_shift_seats",
                column: "lawyer_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_shift_seats_shift_id_lawyer_id",
                table: "consultation_shift_seats",
                columns: new[] { "shift_id", "lawyer_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_shifts_region_starts_at",
                table: "consultation_shifts",
                columns: new[] { "region", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_shifts_series_id_starts_at",
                table: "consultation_shifts",
                columns: new[] { "series_id", "starts_at" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_shifts_starts_at",
                table: "consultation_shifts",
                column: "starts_at");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_swaps_shift_id",
                table: "consultation_swaps",
                column: "shift_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_swaps_to_id_status",
                table: "consultation_swaps",
                columns: new[] { "to_id", "status" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consultation_rota_calendars");

            migrationBuilder.DropTable(
                name: "consultation_shift_seats");

            migrationBuilder.DropTable(
                name: "consultation_swaps");

            migrationBuilder.DropTable(
                name: "consultation_shifts");
        }
    }
}
