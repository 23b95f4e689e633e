using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddLiveConsultation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consultation_bookings");

            migrationBuilder.DropTable(
                name: "consultation_messages");

            migrationBuilder.DropTable(
                name: "consultation_conversations");
        }
    }
}
