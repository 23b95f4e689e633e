using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MediationAndLegalAid : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_aid_papers_application_id",
                table: "aid_papers");

            migrationBuilder.AddColumn<string>(
                name: "sha256",
                table: "aid_papers",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "closed_by",
                table: "aid_cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "missing_reason",
                table: "aid_cases",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_experienced",
                table: "aid_appointments",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "forwarded_kept",
                table: "aid_applications",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "kept_at",
                table: "aid_applications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "notice_ground",
                table: "aid_applications",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "notice_kept",
                table: "aid_applications",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "notice_number",
                table: "aid_applications",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "notice_number_hash",
                table: "aid_applications",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "sent_here_at",
                table: "aid_applications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "aid_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    letter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    document_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    replaced_at = table.Column<long>(type: "INTEGER", nullable: true),
                    person_signature_kept = table.Column<byte[]>(type: "BLOB", nullable: true),
                    lawyer_signature_kept = table.Column<byte[]>(type: "BLOB", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_agreements", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_agreements_aid_case_case_id",
                        column: x => x.case_id,
                        principalTable: "aid_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_aid_agreements_letter_letter_id",
                        column: x => x.letter_id,
                        principalTable: "legal_aid_letters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_case_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_case_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_case_files_aid_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "aid_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_aid_case_files_files_file_id",
                        column: x => x.file_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_cooperations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    letter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asking_region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    person_name = table.Column<byte[]>(type: "BLOB", nullable: false),
                    what = table.Column<byte[]>(type: "BLOB", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    answer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    answered_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_cooperations", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_cooperations_aid_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "aid_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_aid_cooperations_letter_letter_id",
                        column: x => x.letter_id,
                        principalTable: "legal_aid_letters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_follow_ups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    handled_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    satisfaction = table.Column<int>(type: "INTEGER", nullable: true),
                    was_asked_for_money = table.Column<bool>(type: "INTEGER", nullable: true),
                    money = table.Column<byte[]>(type: "BLOB", nullable: true),
                    wishes = table.Column<byte[]>(type: "BLOB", nullable: true),
                    request_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_follow_ups", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_follow_ups_aid_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "aid_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_aid_follow_ups_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_peer_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    reviewer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    score = table.Column<int>(type: "INTEGER", nullable: true),
                    comment = table.Column<byte[]>(type: "BLOB", nullable: true),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_peer_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_peer_reviews_aid_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "aid_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_transfers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    to = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    officer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<byte[]>(type: "BLOB", nullable: false),
                    via = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reached_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_transfers", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_transfers_aid_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "aid_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_years",
                columns: table => new
                {
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    counted_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_years", x => new { x.year, x.region });
                });

            migrationBuilder.CreateTable(
                name: "directory_mediation_committees",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_mediation_committees", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matter_step_notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_late = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_step_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_matter_step_notices_matters_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_follow_up_tries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    follow_up_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    note = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_follow_up_tries", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_follow_up_tries_aid_follow_ups_follow_up_id",
                        column: x => x.follow_up_id,
                        principalTable: "aid_follow_ups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_mediators",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    committee_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_full_time = table.Column<bool>(type: "INTEGER", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    specialties = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    languages = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    summary = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_mediators", x => x.id);
                    table.ForeignKey(
                        name: "fk_directory_mediators_directory_mediation_committees_committee_id",
                        column: x => x.committee_id,
                        principalTable: "directory_mediation_committees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mediation_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    committee_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    referred_by = table.Column<byte[]>(type: "BLOB", nullable: true),
                    time = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    story = table.Column<byte[]>(type: "BLOB", nullable: false),
                    wanted = table.Column<byte[]>(type: "BLOB", nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    has_violence = table.Column<bool>(type: "INTEGER", nullable: false),
                    has_minor = table.Column<bool>(type: "INTEGER", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    requested_at = table.Column<long>(type: "INTEGER", nullable: true),
                    clock_from = table.Column<long>(type: "INTEGER", nullable: true),
                    paused_at = table.Column<long>(type: "INTEGER", nullable: true),
                    extended_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    end_note = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    not_accepted = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    advice = table.Column<byte[]>(type: "BLOB", nullable: true),
                    accepted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    mediator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    former_mediators = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    disclosure = table.Column<byte[]>(type: "BLOB", nullable: true),
                    objection = table.Column<byte[]>(type: "BLOB", nullable: true),
                    objector_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_cases_directory_mediation_committees_committee_id",
                        column: x => x.committee_id,
                        principalTable: "directory_mediation_committees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_mediation_cases_matters_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "mediation_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_oral = table.Column<bool>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    total = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    text_kept = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: false),
                    signatures_kept = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sealed_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    effective_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_agreements", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_agreements_mediation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_exchanges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    settled_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_exchanges", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_exchanges_mediation_cases_id",
                        column: x => x.id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    speaker_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_messages_mediation_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_papers", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_papers_files_file_id",
                        column: x => x.file_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_mediation_papers_mediation_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_parties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_starter = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<byte[]>(type: "BLOB", nullable: false),
                    phone = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number = table.Column<byte[]>(type: "BLOB", nullable: true),
                    address = table.Column<byte[]>(type: "BLOB", nullable: true),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    code = table.Column<byte[]>(type: "BLOB", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    invited_at = table.Column<long>(type: "INTEGER", nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    choice = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    agreed_to_disclosed = table.Column<bool>(type: "INTEGER", nullable: false),
                    agreed_to_meet = table.Column<bool>(type: "INTEGER", nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    number_hash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    phone_hash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_parties", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_parties_mediation_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    confirmed_kept = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_records", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_records_mediation_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_confirmations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    court = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wanting = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ruling = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ruled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_confirmations", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_confirmations_mediation_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "mediation_agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_payments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    payer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    payee_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reported_at = table.Column<long>(type: "INTEGER", nullable: true),
                    proof_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reminded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    missed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_payments", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_payments_files_proof_id",
                        column: x => x.proof_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_mediation_payments_mediation_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "mediation_agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_signing_requests",
                columns: table => new
                {
                    code_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: false),
                    drawing = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_signing_requests", x => x.code_id);
                    table.ForeignKey(
                        name: "fk_mediation_signing_requests_mediation_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "mediation_agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    exchange_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    terms_kept = table.Column<byte[]>(type: "BLOB", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    yes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_offers", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_offers_mediation_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalTable: "mediation_exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_aid_papers_application_id_kind_sha256",
                table: "aid_papers",
                columns: new[] { "application_id", "kind", "sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_applications_notice_number_hash",
                table: "aid_applications",
                column: "notice_number_hash");

            migrationBuilder.CreateIndex(
                name: "ix_aid_agreements_case_id_replaced_at",
                table: "aid_agreements",
                columns: new[] { "case_id", "replaced_at" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_agreements_letter_id",
                table: "aid_agreements",
                column: "letter_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_agreements_person_id",
                table: "aid_agreements",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_case_files_case_id_kind_sha256",
                table: "aid_case_files",
                columns: new[] { "case_id", "kind", "sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_case_files_file_id",
                table: "aid_case_files",
                column: "file_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_cooperations_application_id",
                table: "aid_cooperations",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_cooperations_letter_id",
                table: "aid_cooperations",
                column: "letter_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_cooperations_region_answered_at_until",
                table: "aid_cooperations",
                columns: new[] { "region", "answered_at", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_follow_up_tries_follow_up_id",
                table: "aid_follow_up_tries",
                column: "follow_up_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_follow_ups_case_id",
                table: "aid_follow_ups",
                column: "case_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_follow_ups_matter_id",
                table: "aid_follow_ups",
                column: "matter_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_follow_ups_person_id",
                table: "aid_follow_ups",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_follow_ups_region_status_due_at",
                table: "aid_follow_ups",
                columns: new[] { "region", "status", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_peer_reviews_case_id_reviewer_id",
                table: "aid_peer_reviews",
                columns: new[] { "case_id", "reviewer_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_peer_reviews_reviewer_id_status",
                table: "aid_peer_reviews",
                columns: new[] { "reviewer_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_transfers_application_id",
                table: "aid_transfers",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_transfers_from_at",
                table: "aid_transfers",
                columns: new[] { "from", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_directory_mediation_committees_region",
                table: "directory_mediation_committees",
                column: "region");

            migrationBuilder.CreateIndex(
                name: "ix_directory_mediators_account_id",
                table: "directory_mediators",
                column: "account_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_directory_mediators_committee_id",
                table: "directory_mediators",
                column: "committee_id");

            migrationBuilder.CreateIndex(
                name: "ix_directory_mediators_region",
                table: "directory_mediators",
                column: "region");

            migrationBuilder.CreateIndex(
                name: "ix_matter_step_notices_matter_id_step_due_at_is_late",
                table: "matter_step_notices",
                columns: new[] { "matter_id", "step", "due_at", "is_late" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mediation_agreements_case_id",
                table: "mediation_agreements",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_agreements_number",
                table: "mediation_agreements",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mediation_cases_committee_id",
                table: "mediation_cases",
                column: "committee_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_cases_matter_id",
                table: "mediation_cases",
                column: "matter_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mediation_cases_mediator_id_status",
                table: "mediation_cases",
                columns: new[] { "mediator_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_cases_person_id",
                table: "mediation_cases",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_cases_region_status_changed_at",
                table: "mediation_cases",
                columns: new[] { "region", "status", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_confirmations_agreement_id",
                table: "mediation_confirmations",
                column: "agreement_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mediation_confirmations_case_id",
                table: "mediation_confirmations",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_confirmations_status_due_at",
                table: "mediation_confirmations",
                columns: new[] { "status", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_messages_case_id_party_id_at",
                table: "mediation_messages",
                columns: new[] { "case_id", "party_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_offers_exchange_id",
                table: "mediation_offers",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_papers_case_id",
                table: "mediation_papers",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_papers_file_id",
                table: "mediation_papers",
                column: "file_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mediation_parties_case_id",
                table: "mediation_parties",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_parties_code_hash",
                table: "mediation_parties",
                column: "code_hash");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_parties_number_hash",
                table: "mediation_parties",
                column: "number_hash");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_parties_person_id",
                table: "mediation_parties",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_parties_phone_hash",
                table: "mediation_parties",
                column: "phone_hash");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_payments_agreement_id",
                table: "mediation_payments",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_payments_case_id",
                table: "mediation_payments",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_payments_proof_id",
                table: "mediation_payments",
                column: "proof_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_payments_status_due_on",
                table: "mediation_payments",
                columns: new[] { "status", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_records_case_id",
                table: "mediation_records",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_signing_requests_agreement_id",
                table: "mediation_signing_requests",
                column: "agreement_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aid_agreements");

            migrationBuilder.DropTable(
                name: "aid_case_files");

            migrationBuilder.DropTable(
                name: "aid_cooperations");

            migrationBuilder.DropTable(
                name: "aid_follow_up_tries");

            migrationBuilder.DropTable(
                name: "aid_peer_reviews");

            migrationBuilder.DropTable(
                name: "aid_transfers");

            migrationBuilder.DropTable(
                name: "aid_years");

            migrationBuilder.DropTable(
                name: "directory_mediators");

            migrationBuilder.DropTable(
                name: "matter_step_notices");

            migrationBuilder.DropTable(
                name: "mediation_confirmations");

            migrationBuilder.DropTable(
                name: "mediation_messages");

            migrationBuilder.DropTable(
                name: "mediation_offers");

            migrationBuilder.DropTable(
                name: "mediation_papers");

            migrationBuilder.DropTable(
                name: "mediation_parties");

            migrationBuilder.DropTable(
                name: "mediation_payments");

            migrationBuilder.DropTable(
                name: "mediation_records");

            migrationBuilder.DropTable(
                name: "mediation_signing_requests");

            migrationBuilder.DropTable(
                name: "aid_follow_ups");

            migrationBuilder.DropTable(
                name: "mediation_exchanges");

            migrationBuilder.DropTable(
                name: "mediation_agreements");

            migrationBuilder.DropTable(
                name: "mediation_cases");

            migrationBuilder.DropTable(
                name: "directory_mediation_committees");

            migrationBuilder.DropIndex(
                name: "ix_aid_papers_application_id_kind_sha256",
                table: "aid_papers");

            migrationBuilder.DropIndex(
                name: "ix_aid_applications_notice_number_hash",
                table: "aid_applications");

            migrationBuilder.DropColumn(
                name: "sha256",
                table: "aid_papers");

            migrationBuilder.DropColumn(
                name: "closed_by",
                table: "aid_cases");

            migrationBuilder.DropColumn(
                name: "missing_reason",
                table: "aid_cases");

            migrationBuilder.DropColumn(
                name: "is_experienced",
                table: "aid_appointments");

            migrationBuilder.DropColumn(
                name: "forwarded_kept",
                table: "aid_applications");

            migrationBuilder.DropColumn(
                name: "kept_at",
                table: "aid_applications");

            migrationBuilder.DropColumn(
                name: "notice_ground",
                table: "aid_applications");

            migrationBuilder.DropColumn(
                name: "notice_kept",
                table: "aid_applications");

            migrationBuilder.DropColumn(
                name: "notice_number",
                table: "aid_applications");

            migrationBuilder.DropColumn(
                name: "notice_number_hash",
                table: "aid_applications");

            migrationBuilder.DropColumn(
                name: "sent_here_at",
                table: "aid_applications");

            migrationBuilder.CreateIndex(
                name: "ix_aid_papers_application_id",
                table: "aid_papers",
                column: "application_id");
        }
    }
}
