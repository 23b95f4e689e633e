using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class LegalAid : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account_mandates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    principal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    helper_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    phone_code_id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_mandates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "aid_applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    helper_id = table.Column<Guid>(type: "uuid", nullable: true),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    matter_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    group_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    chance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    chance_reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    rules_version = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    id_number = table.Column<byte[]>(type: "bytea", nullable: true),
                    sheet_kept = table.Column<byte[]>(type: "bytea", nullable: false),
                    signature_kept = table.Column<byte[]>(type: "bytea", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    clock_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    papers_asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    papers_asked = table.Column<byte[]>(type: "bytea", nullable: true),
                    papers_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    papers_note = table.Column<byte[]>(type: "bytea", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    reasons = table.Column<byte[]>(type: "bytea", nullable: true),
                    id_number_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_applications", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_applications_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "aid_notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_late = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "aid_payment_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    cases = table.Column<int>(type: "integer", nullable: false),
                    total = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_payment_batches", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "legal_aid_letter_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_aid_letter_templates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "legal_aid_letters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    issuer = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    code = table.Column<byte[]>(type: "bytea", nullable: false),
                    docx_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    docx_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    pdf_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    pdf_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    replaced_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_aid_letters", x => x.id);
                    table.ForeignKey(
                        name: "fk_legal_aid_letters_files_docx_file_id",
                        column: x => x.docx_file_id,
                        principalTable: "files",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_legal_aid_letters_files_pdf_file_id",
                        column: x => x.pdf_file_id,
                        principalTable: "files",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_legal_aid_letters_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "legal_aid_rule_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    holds_from = table.Column<DateOnly>(type: "date", nullable: true),
                    own = table.Column<string>(type: "text", nullable: false),
                    cases = table.Column<string>(type: "text", nullable: false),
                    last_item = table.Column<int>(type: "integer", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    return_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_aid_rule_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "aid_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    result = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    report_kept = table.Column<byte[]>(type: "bytea", nullable: true),
                    handed_in_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    return_reason = table.Column<byte[]>(type: "bytea", nullable: true),
                    score = table.Column<int>(type: "integer", nullable: true),
                    subsidy = table.Column<decimal>(type: "numeric(10,2)", precision: 10, scale: 2, nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    termination_reasons = table.Column<byte[]>(type: "bytea", nullable: true),
                    terminated_by = table.Column<Guid>(type: "uuid", nullable: true),
                    rating = table.Column<int>(type: "integer", nullable: true),
                    rating_comment = table.Column<byte[]>(type: "bytea", nullable: true),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    matter_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_life_or_death = table.Column<bool>(type: "boolean", nullable: false),
                    is_of_minor = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    to_assign_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    agreed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_cases_aid_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "aid_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_aid_cases_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_objections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    against_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    filed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    story = table.Column<byte[]>(type: "bytea", nullable: false),
                    decision = table.Column<byte[]>(type: "bytea", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_objections", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_objections_aid_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "aid_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_papers", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_papers_aid_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "aid_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_aid_papers_files_file_id",
                        column: x => x.file_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "legal_aid_refusal_reruns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    refused_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    old_reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    old_version = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    new_reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    new_version = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    rule_version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    holds_from = table.Column<DateOnly>(type: "date", nullable: false),
                    found_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    dismissal = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_aid_refusal_reruns", x => x.id);
                    table.ForeignKey(
                        name: "fk_legal_aid_refusal_reruns_legal_aid_rule_versions_rule_versi",
                        column: x => x.rule_version_id,
                        principalTable: "legal_aid_rule_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_appointments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    appointed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    why = table.Column<byte[]>(type: "bytea", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    end_reason = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_appointments", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_appointments_aid_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "aid_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_case_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<byte[]>(type: "bytea", nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    cost = table.Column<decimal>(type: "numeric(10,2)", precision: 10, scale: 2, nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reminded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_case_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_case_entries_aid_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "aid_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    story = table.Column<byte[]>(type: "bytea", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<byte[]>(type: "bytea", nullable: true),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_aid_requests_aid_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "aid_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_matters_region_changed_at",
                table: "matters",
                columns: new[] { "region", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_matters_region_next_due_at",
                table: "matters",
                columns: new[] { "region", "next_due_at" },
                filter: "next_due_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_account_mandates_helper_id_purpose",
                table: "account_mandates",
                columns: new[] { "helper_id", "purpose" });

            migrationBuilder.CreateIndex(
                name: "ix_account_mandates_principal_id",
                table: "account_mandates",
                column: "principal_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_applications_helper_id",
                table: "aid_applications",
                column: "helper_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_applications_id_number_hash",
                table: "aid_applications",
                column: "id_number_hash");

            migrationBuilder.CreateIndex(
                name: "ix_aid_applications_matter_id",
                table: "aid_applications",
                column: "matter_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_applications_papers_due_at",
                table: "aid_applications",
                column: "papers_due_at");

            migrationBuilder.CreateIndex(
                name: "ix_aid_applications_person_id",
                table: "aid_applications",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_applications_region_status_received_at",
                table: "aid_applications",
                columns: new[] { "region", "status", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_applications_status_decided_at",
                table: "aid_applications",
                columns: new[] { "status", "decided_at" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_appointments_case_id",
                table: "aid_appointments",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_appointments_lawyer_id",
                table: "aid_appointments",
                column: "lawyer_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_case_entries_case_id",
                table: "aid_case_entries",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_case_entries_kind_on",
                table: "aid_case_entries",
                columns: new[] { "kind", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_cases_application_id",
                table: "aid_cases",
                column: "application_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_cases_batch_id_closed_at",
                table: "aid_cases",
                columns: new[] { "batch_id", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_cases_lawyer_id_status",
                table: "aid_cases",
                columns: new[] { "lawyer_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_cases_matter_id",
                table: "aid_cases",
                column: "matter_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_cases_person_id",
                table: "aid_cases",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_cases_region_status_opened_at",
                table: "aid_cases",
                columns: new[] { "region", "status", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_notices_matter_id_step_due_at_is_late",
                table: "aid_notices",
                columns: new[] { "matter_id", "step", "due_at", "is_late" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_objections_application_id",
                table: "aid_objections",
                column: "application_id",
                unique: true,
                filter: "status = 'Filed'");

            migrationBuilder.CreateIndex(
                name: "ix_aid_objections_person_id",
                table: "aid_objections",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_objections_region_status_filed_at",
                table: "aid_objections",
                columns: new[] { "region", "status", "filed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_papers_application_id",
                table: "aid_papers",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_papers_file_id",
                table: "aid_papers",
                column: "file_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_payment_batches_number",
                table: "aid_payment_batches",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_requests_case_id",
                table: "aid_requests",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_requests_person_id",
                table: "aid_requests",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_requests_region_answered_at_due_at",
                table: "aid_requests",
                columns: new[] { "region", "answered_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_letter_templates_kind_region_valid_from",
                table: "legal_aid_letter_templates",
                columns: new[] { "kind", "region", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_letters_code_hash",
                table: "legal_aid_letters",
                column: "code_hash");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_letters_docx_file_id",
                table: "legal_aid_letters",
                column: "docx_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_letters_docx_sha256",
                table: "legal_aid_letters",
                column: "docx_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_letters_matter_id",
                table: "legal_aid_letters",
                column: "matter_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_letters_number",
                table: "legal_aid_letters",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_letters_pdf_file_id",
                table: "legal_aid_letters",
                column: "pdf_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_letters_pdf_sha256",
                table: "legal_aid_letters",
                column: "pdf_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_letters_person_id",
                table: "legal_aid_letters",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_letters_subject_id",
                table: "legal_aid_letters",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_refusal_reruns_application_id_rule_version_id",
                table: "legal_aid_refusal_reruns",
                columns: new[] { "application_id", "rule_version_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_refusal_reruns_person_id",
                table: "legal_aid_refusal_reruns",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_refusal_reruns_rule_version_id",
                table: "legal_aid_refusal_reruns",
                column: "rule_version_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_refusal_reruns_status_region",
                table: "legal_aid_refusal_reruns",
                columns: new[] { "status", "region" });

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_rule_versions_open",
                table: "legal_aid_rule_versions",
                column: "region",
                unique: true,
                filter: "status in ('Draft', 'Submitted', 'Returned')");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_rule_versions_published",
                table: "legal_aid_rule_versions",
                column: "region",
                unique: true,
                filter: "status = 'Published'");

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_rule_versions_region_sequence",
                table: "legal_aid_rule_versions",
                columns: new[] { "region", "sequence" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_mandates");

            migrationBuilder.DropTable(
                name: "aid_appointments");

            migrationBuilder.DropTable(
                name: "aid_case_entries");

            migrationBuilder.DropTable(
                name: "aid_notices");

            migrationBuilder.DropTable(
                name: "aid_objections");

            migrationBuilder.DropTable(
                name: "aid_papers");

            migrationBuilder.DropTable(
                name: "aid_payment_batches");

            migrationBuilder.DropTable(
                name: "aid_requests");

            migrationBuilder.DropTable(
                name: "legal_aid_letter_templates");

            migrationBuilder.DropTable(
                name: "legal_aid_letters");

            migrationBuilder.DropTable(
                name: "legal_aid_refusal_reruns");

            migrationBuilder.DropTable(
                name: "aid_cases");

            migrationBuilder.DropTable(
                name: "legal_aid_rule_versions");

            migrationBuilder.DropTable(
                name: "aid_applications");

            migrationBuilder.DropIndex(
                name: "ix_matters_region_changed_at",
                table: "matters");

            migrationBuilder.DropIndex(
                name: "ix_matters_region_next_due_at",
                table: "matters");
        }
    }
}
