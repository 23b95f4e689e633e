using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SealsAndSigningCodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account_consents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    text_version = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_consents", x => x.id);
                });

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
                name: "account_phone_codes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    phone = table.Column<byte[]>(type: "bytea", nullable: false),
                    code = table.Column<byte[]>(type: "bytea", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    phone_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_phone_codes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_recovery_codes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_recovery_codes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_role_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    granted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    granted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_role_grants", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    device = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_sessions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_throttles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    moments = table.Column<List<long>>(type: "bigint[]", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_throttles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<byte[]>(type: "bytea", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    invitation_ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    authenticator_key = table.Column<byte[]>(type: "bytea", nullable: true),
                    authenticator_step = table.Column<long>(type: "bigint", nullable: false),
                    name_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    phone_number_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    user_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    password_hash = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    security_stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    phone_number = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
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
                name: "aid_years",
                columns: table => new
                {
                    year = table.Column<int>(type: "integer", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    lines = table.Column<string>(type: "text", nullable: false),
                    counted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aid_years", x => new { x.year, x.region });
                });

            migrationBuilder.CreateTable(
                name: "allocation_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    owed = table.Column<double>(type: "double precision", nullable: false),
                    weight = table.Column<double>(type: "double precision", nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_allocation_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    seal = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_log",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    action = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    subject_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    region = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    details = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    sequence = table.Column<long>(type: "bigint", nullable: true),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_special_days",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    source = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_special_days", x => x.date);
                });

            migrationBuilder.CreateTable(
                name: "consultation_answer_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<byte[]>(type: "bytea", nullable: false),
                    articles = table.Column<string>(type: "text", nullable: false),
                    note_kept = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_answer_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consultation_answer_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: true),
                    title = table.Column<byte[]>(type: "bytea", nullable: false),
                    text = table.Column<byte[]>(type: "bytea", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_answer_templates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consultation_figures",
                columns: table => new
                {
                    month = table.Column<DateOnly>(type: "date", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    cut = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    sent = table.Column<int>(type: "integer", nullable: false),
                    answered = table.Column<int>(type: "integer", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: false),
                    in_time = table.Column<int>(type: "integer", nullable: false),
                    abandoned = table.Column<int>(type: "integer", nullable: false),
                    very_bad = table.Column<int>(type: "integer", nullable: false),
                    bad = table.Column<int>(type: "integer", nullable: false),
                    fair = table.Column<int>(type: "integer", nullable: false),
                    good = table.Column<int>(type: "integer", nullable: false),
                    very_good = table.Column<int>(type: "integer", nullable: false),
                    waits = table.Column<string>(type: "text", nullable: false),
                    counted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_figures", x => new { x.region, x.month, x.scope, x.cut, x.channel, x.key });
                });

            migrationBuilder.CreateTable(
                name: "consultation_notice_choices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unwanted = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_notice_choices", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consultation_outcome_results",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    topic_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    told_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_outcome_results", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consultation_published_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    province = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    topic_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    title = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    question = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_published_answers", x => x.id);
                });

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
                name: "counters",
                columns: table => new
                {
                    series = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_counters", x => x.series);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: true),
                    xml = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_law_firms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    code = table.Column<string>(type: "character(18)", fixedLength: true, maxLength: 18, nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_law_firms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_mediation_committees",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    scope = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_mediation_committees", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<byte[]>(type: "bytea", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    key = table.Column<byte[]>(type: "bytea", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "intakes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    story = table.Column<byte[]>(type: "bytea", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: true),
                    topic_id = table.Column<byte[]>(type: "bytea", nullable: true),
                    answers_kept = table.Column<byte[]>(type: "bytea", nullable: true),
                    other_names = table.Column<byte[]>(type: "bytea", nullable: true),
                    other_number = table.Column<byte[]>(type: "bytea", nullable: true),
                    other_phone = table.Column<byte[]>(type: "bytea", nullable: true),
                    resume_code = table.Column<byte[]>(type: "bytea", nullable: false),
                    phone_code_id = table.Column<Guid>(type: "uuid", nullable: true),
                    result_sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    resume_code_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intakes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "law_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: true),
                    court = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    cause = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    sections = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_cases", x => x.id);
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
                name: "law_cited_names",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    law = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_cited_names", x => x.id);
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
                name: "law_import_files",
                columns: table => new
                {
                    path = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    modified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    reader = table.Column<int>(type: "integer", nullable: false),
                    is_part = table.Column<bool>(type: "boolean", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    fault = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    detail = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_import_files", x => x.path);
                });

            migrationBuilder.CreateTable(
                name: "law_library",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    citations_revision = table.Column<long>(type: "bigint", nullable: false),
                    files_done = table.Column<int>(type: "integer", nullable: false),
                    files_total = table.Column<int>(type: "integer", nullable: false),
                    import_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_library", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "laws",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    category = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    authority = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    province = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: true),
                    city = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    current_date = table.Column<DateOnly>(type: "date", nullable: true),
                    standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    article_count = table.Column<int>(type: "integer", nullable: false),
                    next_turn = table.Column<DateOnly>(type: "date", nullable: true),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    first_revision = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_laws", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "leases",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    holder = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leases", x => x.name);
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
                name: "matters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    title = table.Column<byte[]>(type: "bytea", nullable: false),
                    person_path = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    desk_path = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    next_actor = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    next_actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    next_what = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    next_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_rule = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    escalated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mediation_years",
                columns: table => new
                {
                    year = table.Column<int>(type: "integer", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    lines = table.Column<string>(type: "text", nullable: false),
                    counted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_years", x => new { x.year, x.region });
                });

            migrationBuilder.CreateTable(
                name: "messaging_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    phone = table.Column<byte[]>(type: "bytea", nullable: true),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    template = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    parameters = table.Column<byte[]>(type: "bytea", nullable: true),
                    language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    neutral = table.Column<bool>(type: "boolean", nullable: false),
                    requested = table.Column<bool>(type: "boolean", nullable: false),
                    about = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    queued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    claimed_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    claimed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    block_reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messaging_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "messaging_safe_contacts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    until = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    neutral_only = table.Column<bool>(type: "boolean", nullable: false),
                    never = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    code_word = table.Column<byte[]>(type: "bytea", nullable: true),
                    language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messaging_safe_contacts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    claimed_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    claimed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    dead_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_error = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_deliveries",
                columns: table => new
                {
                    message_id = table.Column<long>(type: "bigint", nullable: false),
                    handler = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_deliveries", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "region_settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    value = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region_settings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "regions",
                columns: table => new
                {
                    code = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    parent = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regions", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "account_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_account_passkeys_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
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
                name: "consultation_published_citations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    answer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    article = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    version_date = table.Column<DateOnly>(type: "date", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false),
                    is_official = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_published_citations", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_published_citations_consultation_published_ans",
                        column: x => x.answer_id,
                        principalTable: "consultation_published_answers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.CreateTable(
                name: "directory_lawyers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    licence = table.Column<string>(type: "character(17)", fixedLength: true, maxLength: 17, nullable: false),
                    firm_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    first_licensed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    penalised_on = table.Column<DateOnly>(type: "date", nullable: true),
                    suspended_until = table.Column<DateOnly>(type: "date", nullable: true),
                    licence_ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    draft = table.Column<string>(type: "text", nullable: false),
                    @public = table.Column<string>(name: "public", type: "text", nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    return_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    terms = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_lawyers", x => x.id);
                    table.ForeignKey(
                        name: "fk_directory_lawyers_directory_law_firms_firm_id",
                        column: x => x.firm_id,
                        principalTable: "directory_law_firms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "directory_mediators",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    committee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_full_time = table.Column<bool>(type: "boolean", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    specialties = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    languages = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    summary = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_mediators", x => x.id);
                    table.ForeignKey(
                        name: "fk_directory_mediators_directory_mediation_committees_committe",
                        column: x => x.committee_id,
                        principalTable: "directory_mediation_committees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mediation_seals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    committee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    certificate = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<byte[]>(type: "bytea", nullable: true),
                    fingerprint = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    is_ours = table.Column<bool>(type: "boolean", nullable: false),
                    issuer = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: true),
                    valid_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_seals", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_seals_directory_mediation_committees_committee_id",
                        column: x => x.committee_id,
                        principalTable: "directory_mediation_committees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "intake_files",
                columns: table => new
                {
                    intake_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_files", x => new { x.intake_id, x.file_id });
                    table.ForeignKey(
                        name: "fk_intake_files_files_file_id",
                        column: x => x.file_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_intake_files_intakes_intake_id",
                        column: x => x.intake_id,
                        principalTable: "intakes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "law_case_citations",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    law = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    article = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_case_citations", x => new { x.case_id, x.position });
                    table.ForeignKey(
                        name: "fk_law_case_citations_law_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "law_cases",
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

            migrationBuilder.CreateTable(
                name: "law_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    law_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: true),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: true),
                    is_current = table.Column<bool>(type: "boolean", nullable: false),
                    standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    history = table.Column<string>(type: "text", nullable: false),
                    preamble = table.Column<string>(type: "text", nullable: false),
                    appendix = table.Column<string>(type: "text", nullable: false),
                    numbering = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    article_count = table.Column<int>(type: "integer", nullable: false),
                    is_repealed = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    corrected_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_law_versions_laws_law_id",
                        column: x => x.law_id,
                        principalTable: "laws",
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
                    commitment_code_id = table.Column<Guid>(type: "uuid", nullable: true),
                    commitment_hash = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: true),
                    signature_kept = table.Column<byte[]>(type: "bytea", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    notice_kept = table.Column<byte[]>(type: "bytea", nullable: true),
                    notice_number = table.Column<byte[]>(type: "bytea", nullable: true),
                    notice_ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    clock_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    papers_asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    papers_asked = table.Column<byte[]>(type: "bytea", nullable: true),
                    papers_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    papers_note = table.Column<byte[]>(type: "bytea", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    reasons = table.Column<byte[]>(type: "bytea", nullable: true),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sent_here_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    forwarded_kept = table.Column<byte[]>(type: "bytea", nullable: true),
                    id_number_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    notice_number_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
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
                name: "allocation_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    offered_to = table.Column<Guid>(type: "uuid", nullable: true),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
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
                name: "consultation_call_backs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_talk = table.Column<bool>(type: "boolean", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_rule = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    late_for = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    handled_by = table.Column<Guid>(type: "uuid", nullable: true),
                    corrector_id = table.Column<Guid>(type: "uuid", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    said = table.Column<byte[]>(type: "bytea", nullable: true),
                    told = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_call_backs", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_call_backs_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_complaints",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_talk = table.Column<bool>(type: "boolean", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    handler_region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    next_actor = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    due_rule = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    late_for = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    filed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    story = table.Column<byte[]>(type: "bytea", nullable: false),
                    statement_asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    statement = table.Column<byte[]>(type: "bytea", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    decision = table.Column<byte[]>(type: "bytea", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    step_up_story = table.Column<byte[]>(type: "bytea", nullable: true),
                    review_outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    review_decision = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_complaints", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_complaints_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_conversations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    topic_id = table.Column<byte[]>(type: "bytea", nullable: true),
                    danger_id = table.Column<byte[]>(type: "bytea", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    arrived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    waiting_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    goes_first = table.Column<bool>(type: "boolean", nullable: false),
                    arrival_place = table.Column<int>(type: "integer", nullable: false),
                    arrival_lawyers = table.Column<int>(type: "integer", nullable: false),
                    expected_seconds = table.Column<int>(type: "integer", nullable: true),
                    expected_least_seconds = table.Column<int>(type: "integer", nullable: true),
                    expected_most_seconds = table.Column<int>(type: "integer", nullable: true),
                    booked_for = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    seat = table.Column<int>(type: "integer", nullable: true),
                    second_lawyer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lost_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    grade = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    rating_reasons = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    rating_comment = table.Column<byte[]>(type: "bytea", nullable: true),
                    last_number = table.Column<int>(type: "integer", nullable: false),
                    last_said_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person_read_to = table.Column<int>(type: "integer", nullable: false),
                    staff_read_to = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "consultations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    topic_id = table.Column<byte[]>(type: "bytea", nullable: true),
                    danger_id = table.Column<byte[]>(type: "bytea", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_rule = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    first_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    follow_ups = table.Column<int>(type: "integer", nullable: false),
                    grade = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    rating_reasons = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    rating_comment = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultations", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultations_matter_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "matter_conflict_checks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    strength = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    own = table.Column<bool>(type: "boolean", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: true),
                    earlier = table.Column<string>(type: "text", nullable: false),
                    found_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "matter_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_matter_documents_files_file_id",
                        column: x => x.file_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_matter_documents_matters_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matter_engagements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    firm_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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
                name: "matter_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    author = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    what = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    detail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_matter_entries_matters_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matter_parties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<byte[]>(type: "bytea", nullable: true),
                    name_key = table.Column<byte[]>(type: "bytea", nullable: true),
                    number = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone = table.Column<byte[]>(type: "bytea", nullable: true),
                    name_key_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    number_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    phone_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "matter_step_notices",
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
                    table.PrimaryKey("pk_matter_step_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_matter_step_notices_matters_matter_id",
                        column: x => x.matter_id,
                        principalTable: "matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    mediator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    former_mediators = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    disclosure = table.Column<byte[]>(type: "bytea", nullable: true),
                    objection = table.Column<byte[]>(type: "bytea", nullable: true),
                    objector_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    committee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    referred_by = table.Column<byte[]>(type: "bytea", nullable: true),
                    time = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    story = table.Column<byte[]>(type: "bytea", nullable: false),
                    wanted = table.Column<byte[]>(type: "bytea", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    has_violence = table.Column<bool>(type: "boolean", nullable: false),
                    has_minor = table.Column<bool>(type: "boolean", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    clock_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    paused_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    extended_to = table.Column<DateOnly>(type: "date", nullable: true),
                    mediate_by = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_by = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    end_note = table.Column<byte[]>(type: "bytea", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    days_taken = table.Column<int>(type: "integer", nullable: true),
                    not_accepted = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    advice = table.Column<byte[]>(type: "bytea", nullable: true),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "messaging_attempts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    provider = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    provider_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    detail = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    message_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messaging_attempts", x => x.id);
                    table.ForeignKey(
                        name: "fk_messaging_attempts_messaging_messages_message_id",
                        column: x => x.message_id,
                        principalTable: "messaging_messages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "law_articles",
                columns: table => new
                {
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    label = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    headings = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    imported_text = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_articles", x => new { x.version_id, x.number });
                    table.ForeignKey(
                        name: "fk_law_articles_law_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "law_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "law_citations",
                columns: table => new
                {
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    law = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    article = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    paragraph = table.Column<int>(type: "integer", nullable: true),
                    item = table.Column<int>(type: "integer", nullable: true),
                    cited_version_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_citations", x => new { x.version_id, x.number, x.position });
                    table.ForeignKey(
                        name: "fk_law_citations_law_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "law_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "law_corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    law_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    law = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    version_date = table.Column<DateOnly>(type: "date", nullable: true),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    label = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    old_text = table.Column<string>(type: "text", nullable: false),
                    new_text = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    source = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decision = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ended_by = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    seen_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_corrections", x => x.id);
                    table.ForeignKey(
                        name: "fk_law_corrections_law_version_version_id",
                        column: x => x.version_id,
                        principalTable: "law_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                    closed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    missing_reason = table.Column<byte[]>(type: "bytea", nullable: true),
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
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
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
                name: "aid_transfers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    to = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    via = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    reached_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "allocation_standings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    left_out = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    is_on_shift = table.Column<bool>(type: "boolean", nullable: true),
                    due = table.Column<double>(type: "double precision", nullable: false),
                    owed = table.Column<double>(type: "double precision", nullable: false),
                    load = table.Column<double>(type: "double precision", nullable: false),
                    fit = table.Column<double>(type: "double precision", nullable: false),
                    distance = table.Column<double>(type: "double precision", nullable: false),
                    former = table.Column<double>(type: "double precision", nullable: false),
                    quality = table.Column<double>(type: "double precision", nullable: false)
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
                name: "consultation_call_back_tries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_back_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    note = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_call_back_tries", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_call_back_tries_consultation_call_backs_call_b",
                        column: x => x.call_back_id,
                        principalTable: "consultation_call_backs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_complaint_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    complaint_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    author = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    what = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_complaint_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_complaint_entries_consultation_complaints_comp",
                        column: x => x.complaint_id,
                        principalTable: "consultation_complaints",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_bookings",
                columns: table => new
                {
                    conversation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seat = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_bookings", x => x.conversation_id);
                    table.ForeignKey(
                        name: "fk_consultation_bookings_consultation_conversations_conversati",
                        column: x => x.conversation_id,
                        principalTable: "consultation_conversations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conversation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sender_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<byte[]>(type: "bytea", nullable: false),
                    notice = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_messages_consultation_conversations_conversati",
                        column: x => x.conversation_id,
                        principalTable: "consultation_conversations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_expert_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    drawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sheet_id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reviewer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    is_fatal = table.Column<bool>(type: "boolean", nullable: false),
                    remark = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_expert_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_expert_reviews_consultations_consultation_id",
                        column: x => x.consultation_id,
                        principalTable: "consultations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    count = table.Column<int>(type: "integer", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    pooled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    look_again_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "consultation_outcome_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    ask_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    words = table.Column<byte[]>(type: "bytea", nullable: true),
                    told_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    seen_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_outcome_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_outcome_questions_consultations_consultation_id",
                        column: x => x.consultation_id,
                        principalTable: "consultations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_posts", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_posts_consultations_consultation_id",
                        column: x => x.consultation_id,
                        principalTable: "consultations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_publications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    agreed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    moved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    title = table.Column<byte[]>(type: "bytea", nullable: true),
                    question = table.Column<byte[]>(type: "bytea", nullable: true),
                    answer = table.Column<byte[]>(type: "bytea", nullable: true),
                    up_to_post = table.Column<int>(type: "integer", nullable: false),
                    editor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reviewer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<byte[]>(type: "bytea", nullable: true),
                    published_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_publications", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_publications_consultations_consultation_id",
                        column: x => x.consultation_id,
                        principalTable: "consultations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aid_cooperations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asking_region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person_name = table.Column<byte[]>(type: "bytea", nullable: false),
                    what = table.Column<byte[]>(type: "bytea", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    answer = table.Column<byte[]>(type: "bytea", nullable: true),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "mediation_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_oral = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    total = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    text_kept = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    signatures_kept = table.Column<byte[]>(type: "bytea", nullable: false),
                    sealed_by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    seal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    seal_mark_kept = table.Column<string>(type: "text", nullable: true),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    effective_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_agreements", x => x.id);
                    table.ForeignKey(
                        name: "fk_mediation_agreements_committee_seal_seal_id",
                        column: x => x.seal_id,
                        principalTable: "mediation_seals",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_mediation_agreements_mediation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "mediation_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_call_backs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kept = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    is_satisfied = table.Column<bool>(type: "boolean", nullable: true),
                    was_asked_for_money = table.Column<bool>(type: "boolean", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    co_mediator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<byte[]>(type: "bytea", nullable: true),
                    relation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    phone = table.Column<byte[]>(type: "bytea", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    yes = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    refused_by = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    phone_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "mediation_exchanges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    settled_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "mediation_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: true),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    phone = table.Column<byte[]>(type: "bytea", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    set_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    moved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    day_told_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    hour_told_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "mediation_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: true),
                    speaker_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_starter = table.Column<bool>(type: "boolean", nullable: false),
                    name = table.Column<byte[]>(type: "bytea", nullable: false),
                    phone = table.Column<byte[]>(type: "bytea", nullable: true),
                    number = table.Column<byte[]>(type: "bytea", nullable: true),
                    address = table.Column<byte[]>(type: "bytea", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code = table.Column<byte[]>(type: "bytea", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    invited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    choice = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    agreed_to_disclosed = table.Column<bool>(type: "boolean", nullable: false),
                    agreed_to_meet = table.Column<bool>(type: "boolean", nullable: false),
                    code_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    number_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    phone_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_kept = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "mediation_risks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    sign = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    may_be_offence = table.Column<bool>(type: "boolean", nullable: false),
                    words = table.Column<byte[]>(type: "bytea", nullable: true),
                    raised_by = table.Column<Guid>(type: "uuid", nullable: true),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    measure = table.Column<byte[]>(type: "bytea", nullable: true),
                    report = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    handled_by = table.Column<Guid>(type: "uuid", nullable: true),
                    handled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "aid_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    document_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    replaced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    code_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_signature_kept = table.Column<byte[]>(type: "bytea", nullable: true),
                    lawyer_signature_kept = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "aid_appointments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    appointed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    why = table.Column<byte[]>(type: "bytea", nullable: true),
                    is_experienced = table.Column<bool>(type: "boolean", nullable: false),
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
                name: "aid_case_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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
                name: "aid_follow_ups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    handled_by = table.Column<Guid>(type: "uuid", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    satisfaction = table.Column<int>(type: "integer", nullable: true),
                    was_asked_for_money = table.Column<bool>(type: "boolean", nullable: true),
                    money = table.Column<byte[]>(type: "bytea", nullable: true),
                    wishes = table.Column<byte[]>(type: "bytea", nullable: true),
                    request_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    reviewer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    score = table.Column<int>(type: "integer", nullable: true),
                    comment = table.Column<byte[]>(type: "bytea", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "consultation_expert_scores",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criterion = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_expert_scores", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_expert_scores_consultation_expert_reviews_revi",
                        column: x => x.review_id,
                        principalTable: "consultation_expert_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_advice_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    understood = table.Column<byte[]>(type: "bytea", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expiry_reason = table.Column<byte[]>(type: "bytea", nullable: true),
                    not_covered = table.Column<byte[]>(type: "bytea", nullable: true),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    replaced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_advice_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_advice_notes_consultation_consultation_id",
                        column: x => x.consultation_id,
                        principalTable: "consultations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_consultation_advice_notes_post_post_id",
                        column: x => x.post_id,
                        principalTable: "consultation_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_citations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    article = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    version_date = table.Column<DateOnly>(type: "date", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false),
                    is_official = table.Column<bool>(type: "boolean", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_citations", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_citations_consultation_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "consultation_posts",
                        principalColumn: "id");
                });

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
                name: "mediation_confirmations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character(6)", fixedLength: true, maxLength: 6, nullable: false),
                    court = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    wanting = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ruling = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ruled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    payer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    payee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    proof_id = table.Column<Guid>(type: "uuid", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reminded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    missed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    code_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    drawing = table.Column<Guid>(type: "uuid", nullable: true)
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
                name: "mediation_call_tries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_back_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    was_reached = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<byte[]>(type: "bytea", nullable: true)
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
                name: "mediation_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: false),
                    terms_kept = table.Column<byte[]>(type: "bytea", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    yes = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "mediation_seats",
                columns: table => new
                {
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: true),
                    seat = table.Column<Guid>(type: "uuid", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    data = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "aid_follow_up_tries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    follow_up_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    note = table.Column<byte[]>(type: "bytea", nullable: false)
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
                name: "consultation_advice_actions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<byte[]>(type: "bytea", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    note_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_advice_actions", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_advice_actions_consultation_advice_notes_note_",
                        column: x => x.note_id,
                        principalTable: "consultation_advice_notes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_advice_reminders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    note_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    send_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_advice_reminders", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_advice_reminders_consultation_advice_notes_not",
                        column: x => x.note_id,
                        principalTable: "consultation_advice_notes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_consents_account_id",
                table: "account_consents",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_mandates_helper_id_purpose",
                table: "account_mandates",
                columns: new[] { "helper_id", "purpose" });

            migrationBuilder.CreateIndex(
                name: "ix_account_mandates_principal_id",
                table: "account_mandates",
                column: "principal_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_passkeys_user_id",
                table: "account_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_phone_codes_expires_at",
                table: "account_phone_codes",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_account_phone_codes_phone_hash",
                table: "account_phone_codes",
                column: "phone_hash");

            migrationBuilder.CreateIndex(
                name: "ix_account_recovery_codes_account_id_hash",
                table: "account_recovery_codes",
                columns: new[] { "account_id", "hash" });

            migrationBuilder.CreateIndex(
                name: "ix_account_role_grants_account_id",
                table: "account_role_grants",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_sessions_account_id",
                table: "account_sessions",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_sessions_last_seen_at",
                table: "account_sessions",
                column: "last_seen_at");

            migrationBuilder.CreateIndex(
                name: "ix_account_throttles_key",
                table: "account_throttles",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_account_throttles_last_at",
                table: "account_throttles",
                column: "last_at");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_name_hash",
                table: "accounts",
                column: "name_hash");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_normalized_user_name",
                table: "accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accounts_phone_number_hash",
                table: "accounts",
                column: "phone_number_hash");

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
                name: "ix_aid_applications_notice_number_hash",
                table: "aid_applications",
                column: "notice_number_hash");

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
                name: "ix_aid_papers_application_id_kind_sha256",
                table: "aid_papers",
                columns: new[] { "application_id", "kind", "sha256" },
                unique: true);

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
                name: "ix_aid_peer_reviews_case_id_reviewer_id",
                table: "aid_peer_reviews",
                columns: new[] { "case_id", "reviewer_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aid_peer_reviews_region_status_due_at",
                table: "aid_peer_reviews",
                columns: new[] { "region", "status", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_aid_peer_reviews_reviewer_id_status",
                table: "aid_peer_reviews",
                columns: new[] { "reviewer_id", "status" });

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
                name: "ix_aid_transfers_application_id",
                table: "aid_transfers",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_aid_transfers_from_at",
                table: "aid_transfers",
                columns: new[] { "from", "at" });

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
                name: "ix_audit_log_actor_id_at",
                table: "audit_log",
                columns: new[] { "actor_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_log_region_id",
                table: "audit_log",
                columns: new[] { "region", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_log_sequence",
                table: "audit_log",
                column: "sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_log_subject_subject_id",
                table: "audit_log",
                columns: new[] { "subject", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_advice_actions_note_id",
                table: "consultation_advice_actions",
                column: "note_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_advice_notes_consultation_id",
                table: "consultation_advice_notes",
                column: "consultation_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_advice_notes_post_id",
                table: "consultation_advice_notes",
                column: "post_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_advice_reminders_note_id",
                table: "consultation_advice_reminders",
                column: "note_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_advice_reminders_send_at",
                table: "consultation_advice_reminders",
                column: "send_at",
                filter: "done_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_answer_drafts_consultation_id_lawyer_id",
                table: "consultation_answer_drafts",
                columns: new[] { "consultation_id", "lawyer_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_answer_templates_owner_id",
                table: "consultation_answer_templates",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_answer_templates_region",
                table: "consultation_answer_templates",
                column: "region");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_bookings_region_at_seat",
                table: "consultation_bookings",
                columns: new[] { "region", "at", "seat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_call_back_tries_call_back_id",
                table: "consultation_call_back_tries",
                column: "call_back_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_call_backs_corrector_id_status",
                table: "consultation_call_backs",
                columns: new[] { "corrector_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_call_backs_due_at",
                table: "consultation_call_backs",
                column: "due_at",
                filter: "done_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_call_backs_matter_id",
                table: "consultation_call_backs",
                column: "matter_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_call_backs_person_id",
                table: "consultation_call_backs",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_call_backs_region_done_at",
                table: "consultation_call_backs",
                columns: new[] { "region", "done_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_call_backs_subject_id_is_talk_cause",
                table: "consultation_call_backs",
                columns: new[] { "subject_id", "is_talk", "cause" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_citations_article",
                table: "consultation_citations",
                column: "article");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_citations_post_id",
                table: "consultation_citations",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_complaint_entries_complaint_id",
                table: "consultation_complaint_entries",
                column: "complaint_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_complaints_lawyer_id_statement_asked_at",
                table: "consultation_complaints",
                columns: new[] { "lawyer_id", "statement_asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_complaints_matter_id",
                table: "consultation_complaints",
                column: "matter_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_complaints_next_actor_due_at",
                table: "consultation_complaints",
                columns: new[] { "next_actor", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_complaints_number",
                table: "consultation_complaints",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_complaints_person_id",
                table: "consultation_complaints",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_complaints_subject_id",
                table: "consultation_complaints",
                column: "subject_id",
                unique: true,
                filter: "status <> 'Withdrawn'");

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
                name: "ix_consultation_conversations_region_arrived_at",
                table: "consultation_conversations",
                columns: new[] { "region", "arrived_at" });

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
                name: "ix_consultation_expert_reviews_consultation_id",
                table: "consultation_expert_reviews",
                column: "consultation_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_expert_reviews_lawyer_id_done_at",
                table: "consultation_expert_reviews",
                columns: new[] { "lawyer_id", "done_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_expert_reviews_region_drawn_at",
                table: "consultation_expert_reviews",
                columns: new[] { "region", "drawn_at" },
                filter: "status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_expert_scores_review_id",
                table: "consultation_expert_scores",
                column: "review_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_figures_month_counted_at",
                table: "consultation_figures",
                columns: new[] { "month", "counted_at" });

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
                name: "ix_consultation_outcome_questions_ask_at",
                table: "consultation_outcome_questions",
                column: "ask_at",
                filter: "asked_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_outcome_questions_consultation_id_day",
                table: "consultation_outcome_questions",
                columns: new[] { "consultation_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_outcome_questions_told_at",
                table: "consultation_outcome_questions",
                column: "told_at",
                filter: "outcome = 'Stuck' and seen_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_outcome_results_region_told_on",
                table: "consultation_outcome_results",
                columns: new[] { "region", "told_on" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_posts_consultation_id_number",
                table: "consultation_posts",
                columns: new[] { "consultation_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_publications_consultation_id",
                table: "consultation_publications",
                column: "consultation_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_publications_person_id",
                table: "consultation_publications",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_publications_region_status_moved_at",
                table: "consultation_publications",
                columns: new[] { "region", "status", "moved_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_published_answers_changed_at",
                table: "consultation_published_answers",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_published_answers_number",
                table: "consultation_published_answers",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultation_published_answers_topic_id_published_at",
                table: "consultation_published_answers",
                columns: new[] { "topic_id", "published_at" },
                filter: "gone_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_published_citations_answer_id",
                table: "consultation_published_citations",
                column: "answer_id");

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
                name: "ix_consultations_lawyer_id_status",
                table: "consultations",
                columns: new[] { "lawyer_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_consultations_matter_id",
                table: "consultations",
                column: "matter_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultations_person_id",
                table: "consultations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultations_region_sent_at",
                table: "consultations",
                columns: new[] { "region", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultations_status_answer_due_at",
                table: "consultations",
                columns: new[] { "status", "answer_due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_directory_law_firms_code",
                table: "directory_law_firms",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_directory_law_firms_region",
                table: "directory_law_firms",
                column: "region");

            migrationBuilder.CreateIndex(
                name: "ix_directory_lawyers_account_id",
                table: "directory_lawyers",
                column: "account_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_directory_lawyers_firm_id",
                table: "directory_lawyers",
                column: "firm_id");

            migrationBuilder.CreateIndex(
                name: "ix_directory_lawyers_licence",
                table: "directory_lawyers",
                column: "licence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_directory_lawyers_region_published_at",
                table: "directory_lawyers",
                columns: new[] { "region", "published_at" });

            migrationBuilder.CreateIndex(
                name: "ix_directory_lawyers_status_submitted_at",
                table: "directory_lawyers",
                columns: new[] { "status", "submitted_at" });

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
                name: "ix_intake_files_file_id",
                table: "intake_files",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_intakes_changed_at",
                table: "intakes",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_intakes_resume_code_hash",
                table: "intakes",
                column: "resume_code_hash");

            migrationBuilder.CreateIndex(
                name: "ix_law_case_citations_law_article",
                table: "law_case_citations",
                columns: new[] { "law", "article" });

            migrationBuilder.CreateIndex(
                name: "ix_law_cases_key",
                table: "law_cases",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_law_cases_revision",
                table: "law_cases",
                column: "revision");

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
                name: "ix_law_citations_law_article",
                table: "law_citations",
                columns: new[] { "law", "article" });

            migrationBuilder.CreateIndex(
                name: "ix_law_citations_outcome",
                table: "law_citations",
                column: "outcome",
                filter: "outcome <> 'Found'");

            migrationBuilder.CreateIndex(
                name: "ix_law_cited_names_name",
                table: "law_cited_names",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_law_corrections_open",
                table: "law_corrections",
                columns: new[] { "version_id", "number" },
                unique: true,
                filter: "status = 'Proposed'");

            migrationBuilder.CreateIndex(
                name: "ix_law_corrections_standing",
                table: "law_corrections",
                columns: new[] { "version_id", "number" },
                unique: true,
                filter: "status = 'Approved'");

            migrationBuilder.CreateIndex(
                name: "ix_law_corrections_status_proposed_at",
                table: "law_corrections",
                columns: new[] { "status", "proposed_at" });

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

            migrationBuilder.CreateIndex(
                name: "ix_law_import_files_outcome",
                table: "law_import_files",
                column: "outcome");

            migrationBuilder.CreateIndex(
                name: "ix_law_versions_law_id_date",
                table: "law_versions",
                columns: new[] { "law_id", "date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_laws_key",
                table: "laws",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_laws_kind_current_date",
                table: "laws",
                columns: new[] { "kind", "current_date" });

            migrationBuilder.CreateIndex(
                name: "ix_laws_next_turn",
                table: "laws",
                column: "next_turn",
                filter: "next_turn is not null");

            migrationBuilder.CreateIndex(
                name: "ix_laws_revision",
                table: "laws",
                column: "revision");

            migrationBuilder.CreateIndex(
                name: "ix_leases_until",
                table: "leases",
                column: "until");

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
                name: "ix_matter_documents_file_id",
                table: "matter_documents",
                column: "file_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_matter_documents_matter_id",
                table: "matter_documents",
                column: "matter_id");

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
                name: "ix_matter_entries_matter_id",
                table: "matter_entries",
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

            migrationBuilder.CreateIndex(
                name: "ix_matter_step_notices_matter_id_step_due_at_is_late",
                table: "matter_step_notices",
                columns: new[] { "matter_id", "step", "due_at", "is_late" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_matters_changed_at",
                table: "matters",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_matters_next_actor_next_due_at",
                table: "matters",
                columns: new[] { "next_actor", "next_due_at" },
                filter: "escalated_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_matters_next_actor_region_next_due_at",
                table: "matters",
                columns: new[] { "next_actor", "region", "next_due_at" },
                filter: "next_actor <> 'Nobody'");

            migrationBuilder.CreateIndex(
                name: "ix_matters_number",
                table: "matters",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_matters_person_id_opened_at",
                table: "matters",
                columns: new[] { "person_id", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_matters_region_changed_at",
                table: "matters",
                columns: new[] { "region", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_matters_region_escalated_at",
                table: "matters",
                columns: new[] { "region", "escalated_at" });

            migrationBuilder.CreateIndex(
                name: "ix_matters_region_next_due_at",
                table: "matters",
                columns: new[] { "region", "next_due_at" },
                filter: "next_due_at is not null");

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
                name: "ix_mediation_agreements_seal_id",
                table: "mediation_agreements",
                column: "seal_id");

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
                name: "ix_mediation_cases_objector_id",
                table: "mediation_cases",
                column: "objector_id",
                filter: "objector_id is not null");

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
                name: "ix_mediation_seals_committee_id",
                table: "mediation_seals",
                column: "committee_id",
                unique: true,
                filter: "ended_at is null");

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

            migrationBuilder.CreateIndex(
                name: "ix_mediation_signing_requests_agreement_id",
                table: "mediation_signing_requests",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ix_messaging_attempts_message_id",
                table: "messaging_attempts",
                column: "message_id");

            migrationBuilder.CreateIndex(
                name: "ix_messaging_messages_account_id",
                table: "messaging_messages",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_messaging_messages_due_at",
                table: "messaging_messages",
                column: "due_at",
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_messaging_messages_ended_at",
                table: "messaging_messages",
                column: "ended_at",
                filter: "parameters is not null");

            migrationBuilder.CreateIndex(
                name: "ix_messaging_safe_contacts_account_id",
                table: "messaging_safe_contacts",
                column: "account_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_dead_at",
                table: "outbox",
                column: "dead_at",
                filter: "dead_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_due_at",
                table: "outbox",
                column: "due_at",
                filter: "done_at is null and dead_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_region_settings_key_region_valid_from",
                table: "region_settings",
                columns: new[] { "key", "region", "valid_from" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_consents");

            migrationBuilder.DropTable(
                name: "account_mandates");

            migrationBuilder.DropTable(
                name: "account_passkeys");

            migrationBuilder.DropTable(
                name: "account_phone_codes");

            migrationBuilder.DropTable(
                name: "account_recovery_codes");

            migrationBuilder.DropTable(
                name: "account_role_grants");

            migrationBuilder.DropTable(
                name: "account_sessions");

            migrationBuilder.DropTable(
                name: "account_throttles");

            migrationBuilder.DropTable(
                name: "aid_agreements");

            migrationBuilder.DropTable(
                name: "aid_appointments");

            migrationBuilder.DropTable(
                name: "aid_case_entries");

            migrationBuilder.DropTable(
                name: "aid_case_files");

            migrationBuilder.DropTable(
                name: "aid_cooperations");

            migrationBuilder.DropTable(
                name: "aid_follow_up_tries");

            migrationBuilder.DropTable(
                name: "aid_objections");

            migrationBuilder.DropTable(
                name: "aid_papers");

            migrationBuilder.DropTable(
                name: "aid_payment_batches");

            migrationBuilder.DropTable(
                name: "aid_peer_reviews");

            migrationBuilder.DropTable(
                name: "aid_requests");

            migrationBuilder.DropTable(
                name: "aid_transfers");

            migrationBuilder.DropTable(
                name: "aid_years");

            migrationBuilder.DropTable(
                name: "allocation_accounts");

            migrationBuilder.DropTable(
                name: "allocation_standings");

            migrationBuilder.DropTable(
                name: "audit_head");

            migrationBuilder.DropTable(
                name: "audit_log");

            migrationBuilder.DropTable(
                name: "calendar_special_days");

            migrationBuilder.DropTable(
                name: "consultation_advice_actions");

            migrationBuilder.DropTable(
                name: "consultation_advice_reminders");

            migrationBuilder.DropTable(
                name: "consultation_answer_drafts");

            migrationBuilder.DropTable(
                name: "consultation_answer_templates");

            migrationBuilder.DropTable(
                name: "consultation_bookings");

            migrationBuilder.DropTable(
                name: "consultation_call_back_tries");

            migrationBuilder.DropTable(
                name: "consultation_citations");

            migrationBuilder.DropTable(
                name: "consultation_complaint_entries");

            migrationBuilder.DropTable(
                name: "consultation_expert_scores");

            migrationBuilder.DropTable(
                name: "consultation_figures");

            migrationBuilder.DropTable(
                name: "consultation_messages");

            migrationBuilder.DropTable(
                name: "consultation_notice_choices");

            migrationBuilder.DropTable(
                name: "consultation_offers");

            migrationBuilder.DropTable(
                name: "consultation_outcome_questions");

            migrationBuilder.DropTable(
                name: "consultation_outcome_results");

            migrationBuilder.DropTable(
                name: "consultation_publications");

            migrationBuilder.DropTable(
                name: "consultation_published_citations");

            migrationBuilder.DropTable(
                name: "consultation_reviews");

            migrationBuilder.DropTable(
                name: "consultation_rota_calendars");

            migrationBuilder.DropTable(
                name: "consultation_shift_seats");

            migrationBuilder.DropTable(
                name: "consultation_swaps");

            migrationBuilder.DropTable(
                name: "counters");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "directory_lawyers");

            migrationBuilder.DropTable(
                name: "directory_mediators");

            migrationBuilder.DropTable(
                name: "following_news");

            migrationBuilder.DropTable(
                name: "intake_files");

            migrationBuilder.DropTable(
                name: "law_articles");

            migrationBuilder.DropTable(
                name: "law_case_citations");

            migrationBuilder.DropTable(
                name: "law_changed_articles");

            migrationBuilder.DropTable(
                name: "law_citations");

            migrationBuilder.DropTable(
                name: "law_cited_names");

            migrationBuilder.DropTable(
                name: "law_corrections");

            migrationBuilder.DropTable(
                name: "law_digest_reviews");

            migrationBuilder.DropTable(
                name: "law_import_files");

            migrationBuilder.DropTable(
                name: "law_library");

            migrationBuilder.DropTable(
                name: "leases");

            migrationBuilder.DropTable(
                name: "legal_aid_letter_templates");

            migrationBuilder.DropTable(
                name: "legal_aid_refusal_reruns");

            migrationBuilder.DropTable(
                name: "matter_conflict_checks");

            migrationBuilder.DropTable(
                name: "matter_documents");

            migrationBuilder.DropTable(
                name: "matter_engagements");

            migrationBuilder.DropTable(
                name: "matter_entries");

            migrationBuilder.DropTable(
                name: "matter_parties");

            migrationBuilder.DropTable(
                name: "matter_step_notices");

            migrationBuilder.DropTable(
                name: "mediation_call_tries");

            migrationBuilder.DropTable(
                name: "mediation_confirmations");

            migrationBuilder.DropTable(
                name: "mediation_consents");

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
                name: "mediation_risks");

            migrationBuilder.DropTable(
                name: "mediation_seats");

            migrationBuilder.DropTable(
                name: "mediation_signals");

            migrationBuilder.DropTable(
                name: "mediation_signing_requests");

            migrationBuilder.DropTable(
                name: "mediation_years");

            migrationBuilder.DropTable(
                name: "messaging_attempts");

            migrationBuilder.DropTable(
                name: "messaging_safe_contacts");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "outbox_deliveries");

            migrationBuilder.DropTable(
                name: "region_settings");

            migrationBuilder.DropTable(
                name: "regions");

            migrationBuilder.DropTable(
                name: "legal_aid_letters");

            migrationBuilder.DropTable(
                name: "aid_follow_ups");

            migrationBuilder.DropTable(
                name: "allocation_rounds");

            migrationBuilder.DropTable(
                name: "consultation_advice_notes");

            migrationBuilder.DropTable(
                name: "consultation_call_backs");

            migrationBuilder.DropTable(
                name: "consultation_complaints");

            migrationBuilder.DropTable(
                name: "consultation_expert_reviews");

            migrationBuilder.DropTable(
                name: "consultation_conversations");

            migrationBuilder.DropTable(
                name: "consultation_published_answers");

            migrationBuilder.DropTable(
                name: "consultation_shifts");

            migrationBuilder.DropTable(
                name: "directory_law_firms");

            migrationBuilder.DropTable(
                name: "following_follows");

            migrationBuilder.DropTable(
                name: "intakes");

            migrationBuilder.DropTable(
                name: "law_cases");

            migrationBuilder.DropTable(
                name: "law_changes");

            migrationBuilder.DropTable(
                name: "law_versions");

            migrationBuilder.DropTable(
                name: "legal_aid_rule_versions");

            migrationBuilder.DropTable(
                name: "mediation_call_backs");

            migrationBuilder.DropTable(
                name: "mediation_exchanges");

            migrationBuilder.DropTable(
                name: "mediation_meetings");

            migrationBuilder.DropTable(
                name: "mediation_agreements");

            migrationBuilder.DropTable(
                name: "messaging_messages");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "aid_cases");

            migrationBuilder.DropTable(
                name: "consultation_posts");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "laws");

            migrationBuilder.DropTable(
                name: "mediation_seals");

            migrationBuilder.DropTable(
                name: "mediation_cases");

            migrationBuilder.DropTable(
                name: "aid_applications");

            migrationBuilder.DropTable(
                name: "consultations");

            migrationBuilder.DropTable(
                name: "directory_mediation_committees");

            migrationBuilder.DropTable(
                name: "matters");
        }
    }
}
