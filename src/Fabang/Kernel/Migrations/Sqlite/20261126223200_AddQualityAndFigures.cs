using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddQualityAndFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "first_due_at",
                table: "consultations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "grade",
                table: "consultation_conversations",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "rating_comment",
                table: "consultation_conversations",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "rating_reasons",
                table: "consultation_conversations",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "consultation_call_backs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_talk = table.Column<bool>(type: "INTEGER", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_rule = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    handled_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    corrector_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    said = table.Column<byte[]>(type: "BLOB", nullable: true),
                    told = table.Column<byte[]>(type: "BLOB", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_talk = table.Column<bool>(type: "INTEGER", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lawyer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    handler_region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    next_actor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    due_rule = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    filed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    story = table.Column<byte[]>(type: "BLOB", nullable: false),
                    statement_asked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    statement = table.Column<byte[]>(type: "BLOB", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    decision = table.Column<byte[]>(type: "BLOB", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    step_up_story = table.Column<byte[]>(type: "BLOB", nullable: true),
                    review_outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    review_decision = table.Column<byte[]>(type: "BLOB", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "consultation_expert_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    consultation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    lawyer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    drawn_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sheet_id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reviewer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    is_fatal = table.Column<bool>(type: "INTEGER", nullable: false),
                    remark = table.Column<byte[]>(type: "BLOB", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "consultation_figures",
                columns: table => new
                {
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    cut = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    sent = table.Column<int>(type: "INTEGER", nullable: false),
                    answered = table.Column<int>(type: "INTEGER", nullable: false),
                    due = table.Column<int>(type: "INTEGER", nullable: false),
                    in_time = table.Column<int>(type: "INTEGER", nullable: false),
                    abandoned = table.Column<int>(type: "INTEGER", nullable: false),
                    very_bad = table.Column<int>(type: "INTEGER", nullable: false),
                    bad = table.Column<int>(type: "INTEGER", nullable: false),
                    fair = table.Column<int>(type: "INTEGER", nullable: false),
                    good = table.Column<int>(type: "INTEGER", nullable: false),
                    very_good = table.Column<int>(type: "INTEGER", nullable: false),
                    waits = table.Column<string>(type: "TEXT", nullable: false),
                    counted_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_figures", x => new { x.region, x.month, x.scope, x.cut, x.channel, x.key });
                });

            migrationBuilder.CreateTable(
                name: "consultation_call_back_tries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    call_back_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    note = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_call_back_tries", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_call_back_tries_consultation_call_backs_call_back_id",
                        column: x => x.call_back_id,
                        principalTable: "consultation_call_backs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_complaint_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    complaint_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    author = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_complaint_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_complaint_entries_consultation_complaints_complaint_id",
                        column: x => x.complaint_id,
                        principalTable: "consultation_complaints",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation_expert_scores",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    review_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    points = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_expert_scores", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_expert_scores_consultation_expert_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "consultation_expert_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_matters_changed_at",
                table: "matters",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_consultations_region_sent_at",
                table: "consultations",
                columns: new[] { "region", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_conversations_region_arrived_at",
                table: "consultation_conversations",
                columns: new[] { "region", "arrived_at" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consultation_call_back_tries");

            migrationBuilder.DropTable(
                name: "consultation_complaint_entries");

            migrationBuilder.DropTable(
                name: "consultation_expert_scores");

            migrationBuilder.DropTable(
                name: "consultation_figures");

            migrationBuilder.DropTable(
                name: "consultation_call_backs");

            migrationBuilder.DropTable(
                name: "consultation_complaints");

            migrationBuilder.DropTable(
                name: "consultation_expert_reviews");

            migrationBuilder.DropIndex(
                name: "ix_matters_changed_at",
                table: "matters");

            migrationBuilder.DropIndex(
                name: "ix_consultations_region_sent_at",
                table: "consultations");

            migrationBuilder.DropIndex(
                name: "ix_consultation_conversations_region_arrived_at",
                table: "consultation_conversations");

            migrationBuilder.DropColumn(
                name: "first_due_at",
                table: "consultations");

            migrationBuilder.DropColumn(
                name: "grade",
                table: "consultation_conversations");

            migrationBuilder.DropColumn(
                name: "rating_comment",
                table: "consultation_conversations");

            migrationBuilder.DropColumn(
                name: "rating_reasons",
                table: "consultation_conversations");
        }
    }
}
