using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddTalksConflictsAndRota : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The reader of citations has learned: all texts are read anew.
            migrationBuilder.Sql("update law_library set citations_revision = 0");

            migrationBuilder.AddColumn<byte[]>(
                name: "other_names",
                table: "intakes",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "other_number",
                table: "intakes",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "other_phone",
                table: "intakes",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "licence_ended_on",
                table: "directory_lawyers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "penalised_on",
                table: "directory_lawyers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "suspended_until",
                table: "directory_lawyers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "allocation_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    provider_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    owed = table.Column<double>(type: "REAL", nullable: false),
                    weight = table.Column<double>(type: "REAL", nullable: false),
                    capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_allocation_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "allocation_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    offered_to = table.Column<Guid>(type: "TEXT", nullable: true),
                    until = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_allocation_rounds", x => x.id);
                    table.ForeignKey(
                        name: "fk_allocation_rounds_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_conversations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    topic_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    arrived_at = table.Column<long>(type: "INTEGER", nullable: false),
                    waiting_since = table.Column<long>(type: "INTEGER", nullable: false),
                    goes_first = table.Column<bool>(type: "INTEGER", nullable: false),
                    arrival_place = table.Column<int>(type: "INTEGER", nullable: false),
                    arrival_lawyers = table.Column<int>(type: "INTEGER", nullable: false),
                    expected_seconds = table.Column<int>(type: "INTEGER", nullable: true),
                    expected_least_seconds = table.Column<int>(type: "INTEGER", nullable: true),
                    expected_most_seconds = table.Column<int>(type: "INTEGER", nullable: true),
                    booked_for = table.Column<long>(type: "INTEGER", nullable: true),
                    lawyer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    seat = table.Column<int>(type: "INTEGER", nullable: true),
                    second_lawyer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_number = table.Column<int>(type: "INTEGER", nullable: false),
                    last_said_at = table.Column<long>(type: "INTEGER", nullable: false),
                    person_read_to = table.Column<int>(type: "INTEGER", nullable: false),
                    staff_read_to = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_conversations", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_conversations_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    until = table.Column<long>(type: "INTEGER", nullable: true),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: true),
                    pooled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    look_again_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_offers", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_offers_consultations_id",
                        column: x => x.id,
                        principalTable: "consultations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_rota_calendars",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret = table.Column<byte[]>(type: "BLOB", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_rota_calendars", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consultation_shifts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    starts_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<long>(type: "INTEGER", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    topic_group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    minimum = table.Column<int>(type: "INTEGER", nullable: false),
                    places = table.Column<int>(type: "INTEGER", nullable: false),
                    taken = table.Column<int>(type: "INTEGER", nullable: false),
                    is_cancelled = table.Column<bool>(type: "INTEGER", nullable: false),
                    swaps = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_shifts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matter_conflict_checks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    strength = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    own = table.Column<bool>(type: "INTEGER", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    earlier = table.Column<string>(type: "TEXT", nullable: false),
                    found_at = table.Column<long>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<byte[]>(type: "BLOB", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_conflict_checks", x => x.id);
                    table.ForeignKey(
                        name: "fk_matter_conflict_checks_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matter_engagements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    firm_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_engagements", x => x.id);
                    table.ForeignKey(
                        name: "fk_matter_engagements_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matter_parties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<byte[]>(type: "BLOB", nullable: true),
                    name_key = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone = table.Column<byte[]>(type: "BLOB", nullable: true),
                    name_key_hash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    number_hash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    phone_hash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_parties", x => x.id);
                    table.ForeignKey(
                        name: "fk_matter_parties_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "allocation_standings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    provider_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    left_out = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    due = table.Column<double>(type: "REAL", nullable: false),
                    owed = table.Column<double>(type: "REAL", nullable: false),
                    load = table.Column<double>(type: "REAL", nullable: false),
                    fit = table.Column<double>(type: "REAL", nullable: false),
                    distance = table.Column<double>(type: "REAL", nullable: false),
                    former = table.Column<double>(type: "REAL", nullable: false),
                    quality = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_allocation_standings", x => x.id);
                    table.ForeignKey(
                        name: "fk_allocation_standings_allocation_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "allocation_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_bookings",
                columns: table => new
                {
                    conversation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    seat = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_bookings", x => x.conversation_id);
                    table.ForeignKey(
                        name: "fk_consultation_bookings_consultation_conversations_conversation_id",
                        column: x => x.conversation_id,
                        principalTable: "consultation_conversations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conversation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sender_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    notice = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_messages_consultation_conversations_conversation_id",
                        column: x => x.conversation_id,
                        principalTable: "consultation_conversations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_shift_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    shift_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    shift_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "ix_allocation_accounts_provider_id_kind",
                table: "allocation_accounts",
                columns: new[] { "provider_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_allocation_rounds_at",
                table: "allocation_rounds",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_allocation_rounds_matter_id_at",
                table: "allocation_rounds",
                columns: new[] { "matter_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_allocation_standings_provider_id_round_id",
                table: "allocation_standings",
                columns: new[] { "provider_id", "round_id" });

            migrationBuilder.CreateIndex(
                name: "ix_allocation_standings_round_id",
                table: "allocation_standings",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_bookings_region_at_seat",
                table: "consultation_bookings",
                columns: new[] { "region", "at", "seat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_conversations_lawyer_id_seat",
                table: "consultation_conversations",
                columns: new[] { "lawyer_id", "seat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_conversations_matter_id",
                table: "consultation_conversations",
                column: "matter_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_conversations_person_id",
                table: "consultation_conversations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_conversations_region_taken_at",
                table: "consultation_conversations",
                columns: new[] { "region", "taken_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_conversations_second_lawyer_id_status",
                table: "consultation_conversations",
                columns: new[] { "second_lawyer_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_conversations_status_arrived_at",
                table: "consultation_conversations",
                columns: new[] { "status", "arrived_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_messages_conversation_id_number",
                table: "consultation_messages",
                columns: new[] { "conversation_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_offers_lawyer_id_until",
                table: "consultation_offers",
                columns: new[] { "lawyer_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_offers_look_again_at",
                table: "consultation_offers",
                column: "look_again_at");

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

            migrationBuilder.CreateIndex(
                name: "ix_matter_conflict_checks_matter_id_lawyer_id",
                table: "matter_conflict_checks",
                columns: new[] { "matter_id", "lawyer_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_matter_conflict_checks_status_region",
                table: "matter_conflict_checks",
                columns: new[] { "status", "region" });

            migrationBuilder.CreateIndex(
                name: "ix_matter_engagements_firm_id_matter_id",
                table: "matter_engagements",
                columns: new[] { "firm_id", "matter_id" });

            migrationBuilder.CreateIndex(
                name: "ix_matter_engagements_lawyer_id_matter_id",
                table: "matter_engagements",
                columns: new[] { "lawyer_id", "matter_id" });

            migrationBuilder.CreateIndex(
                name: "ix_matter_engagements_matter_id",
                table: "matter_engagements",
                column: "matter_id");

            migrationBuilder.CreateIndex(
                name: "ix_matter_parties_matter_id",
                table: "matter_parties",
                column: "matter_id");

            migrationBuilder.CreateIndex(
                name: "ix_matter_parties_name_key_hash",
                table: "matter_parties",
                column: "name_key_hash");

            migrationBuilder.CreateIndex(
                name: "ix_matter_parties_number_hash",
                table: "matter_parties",
                column: "number_hash");

            migrationBuilder.CreateIndex(
                name: "ix_matter_parties_phone_hash",
                table: "matter_parties",
                column: "phone_hash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "allocation_accounts");

            migrationBuilder.DropTable(
                name: "allocation_standings");

            migrationBuilder.DropTable(
                name: "consultation_bookings");

            migrationBuilder.DropTable(
                name: "consultation_messages");

            migrationBuilder.DropTable(
                name: "consultation_offers");

            migrationBuilder.DropTable(
                name: "consultation_rota_calendars");

            migrationBuilder.DropTable(
                name: "consultation_shift_seats");

            migrationBuilder.DropTable(
                name: "consultation_swaps");

            migrationBuilder.DropTable(
                name: "matter_conflict_checks");

            migrationBuilder.DropTable(
                name: "matter_engagements");

            migrationBuilder.DropTable(
                name: "matter_parties");

            migrationBuilder.DropTable(
                name: "allocation_rounds");

            migrationBuilder.DropTable(
                name: "consultation_conversations");

            migrationBuilder.DropTable(
                name: "consultation_shifts");

            migrationBuilder.DropColumn(
                name: "other_names",
                table: "intakes");

            migrationBuilder.DropColumn(
                name: "other_number",
                table: "intakes");

            migrationBuilder.DropColumn(
                name: "other_phone",
                table: "intakes");

            migrationBuilder.DropColumn(
                name: "licence_ended_on",
                table: "directory_lawyers");

            migrationBuilder.DropColumn(
                name: "penalised_on",
                table: "directory_lawyers");

            migrationBuilder.DropColumn(
                name: "suspended_until",
                table: "directory_lawyers");
        }
    }
}
