using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MediationMeetingsAndSteps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Who was told of what stays known, so that nobody is told twice.
            migrationBuilder.Sql("INSERT INTO matter_step_notices (id, matter_id, step, due_at, is_late, at) SELECT id, matter_id, step, due_at, is_late, at FROM aid_notices");

            migrationBuilder.DropTable(
                name: "aid_notices");

            migrationBuilder.AddColumn<int>(
                name: "days_taken",
                table: "mediation_cases",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "mediate_by",
                table: "mediation_cases",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "mediation_call_backs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kept = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    is_satisfied = table.Column<bool>(type: "INTEGER", nullable: true),
                    was_asked_for_money = table.Column<bool>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_call_backs", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_call_backs_mediation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_consents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<byte[]>(type: "BLOB", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    co_mediator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<byte[]>(type: "BLOB", nullable: true),
                    relation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    phone = table.Column<byte[]>(type: "BLOB", nullable: true),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    yes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    refused_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    phone_hash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_consents", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_consents_mediation_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    starts_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<long>(type: "INTEGER", nullable: false),
                    phone = table.Column<byte[]>(type: "BLOB", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    set_at = table.Column<long>(type: "INTEGER", nullable: false),
                    moved_at = table.Column<long>(type: "INTEGER", nullable: true),
                    day_told_at = table.Column<long>(type: "INTEGER", nullable: true),
                    hour_told_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_meetings_mediation_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_risks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    sign = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    may_be_offence = table.Column<bool>(type: "INTEGER", nullable: false),
                    words = table.Column<byte[]>(type: "BLOB", nullable: true),
                    raised_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    raised_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    measure = table.Column<byte[]>(type: "BLOB", nullable: true),
                    report = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    handled_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    handled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_risks", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_risks_mediation_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_years",
                columns: table => new
                {
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    counted_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_years", x => new { x.year, x.region });
                });

            migrationBuilder.CreateTable(
                name: "mediation_call_tries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    call_back_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    was_reached = table.Column<bool>(type: "INTEGER", nullable: false),
                    note = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_call_tries", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_call_tries_mediation_call_backs_call_back_id",
                        column: x => x.call_back_id,
                        principalTable: "mediation_call_backs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_seats",
                columns: table => new
                {
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    seat = table.Column<Guid>(type: "TEXT", nullable: false),
                    seen_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_seats", x => new { x.meeting_id, x.account_id });
                    table.ForeignKey(
                        name: "fk_mediation_seats_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_mediation_seats_mediation_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "mediation_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_signals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    data = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_signals", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_signals_mediation_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "mediation_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_cases_objector_id",
                table: "mediation_cases",
                column: "objector_id",
                filter: "objector_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_matters_next_actor_region_next_due_at",
                table: "matters",
                columns: new[] { "next_actor", "region", "next_due_at" },
                filter: "next_actor <> 'Nobody'");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_call_backs_case_id",
                table: "mediation_call_backs",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_call_backs_party_id",
                table: "mediation_call_backs",
                column: "party_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mediation_call_backs_region_due_at",
                table: "mediation_call_backs",
                columns: new[] { "region", "due_at" },
                filter: "status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_call_tries_call_back_id",
                table: "mediation_call_tries",
                column: "call_back_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_consents_case_id_status",
                table: "mediation_consents",
                columns: new[] { "case_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_consents_co_mediator_id",
                table: "mediation_consents",
                column: "co_mediator_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_consents_person_id",
                table: "mediation_consents",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_consents_phone_hash",
                table: "mediation_consents",
                column: "phone_hash");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_consents_status_due_at",
                table: "mediation_consents",
                columns: new[] { "status", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_meetings_case_id_starts_at",
                table: "mediation_meetings",
                columns: new[] { "case_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_meetings_status_starts_at",
                table: "mediation_meetings",
                columns: new[] { "status", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_risks_case_id_sign",
                table: "mediation_risks",
                columns: new[] { "case_id", "sign" },
                unique: true,
                filter: "raised_by is null");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_risks_region_due_at",
                table: "mediation_risks",
                columns: new[] { "region", "due_at" },
                filter: "status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_seats_account_id",
                table: "mediation_seats",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_seats_seen_at",
                table: "mediation_seats",
                column: "seen_at");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_signals_at",
                table: "mediation_signals",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_signals_from_number",
                table: "mediation_signals",
                columns: new[] { "from", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mediation_signals_meeting_id",
                table: "mediation_signals",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_signals_to_number",
                table: "mediation_signals",
                columns: new[] { "to", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mediation_call_tries");

            migrationBuilder.DropTable(
                name: "mediation_consents");

            migrationBuilder.DropTable(
                name: "mediation_risks");

            migrationBuilder.DropTable(
                name: "mediation_seats");

            migrationBuilder.DropTable(
                name: "mediation_signals");

            migrationBuilder.DropTable(
                name: "mediation_years");

            migrationBuilder.DropTable(
                name: "mediation_call_backs");

            migrationBuilder.DropTable(
                name: "mediation_meetings");

            migrationBuilder.DropIndex(
                name: "ix_mediation_cases_objector_id",
                table: "mediation_cases");

            migrationBuilder.DropIndex(
                name: "ix_matters_next_actor_region_next_due_at",
                table: "matters");

            migrationBuilder.DropColumn(
                name: "days_taken",
                table: "mediation_cases");

            migrationBuilder.DropColumn(
                name: "mediate_by",
                table: "mediation_cases");

            migrationBuilder.CreateTable(
                name: "aid_notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_late = table.Column<bool>(type: "INTEGER", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_notices_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_aid_notices_matter_id_step_due_at_is_late",
                table: "aid_notices",
                columns: new[] { "matter_id", "step", "due_at", "is_late" },
                unique: true);
        }
    }
}
