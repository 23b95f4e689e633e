using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RenameDraftsToIntakes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Renamed by hand: what people had begun stays. The values stay sealed under the name of the old table, see IntakeTables.
            migrationBuilder.RenameTable(name: "consultation_drafts", newName: "intakes");
            migrationBuilder.RenameTable(name: "consultation_draft_files", newName: "intake_files");
            migrationBuilder.RenameColumn(name: "draft_id", table: "intake_files", newName: "intake_id");
            migrationBuilder.RenameIndex(name: "ix_consultation_drafts_changed_at", table: "intakes", newName: "ix_intakes_changed_at");
            migrationBuilder.RenameIndex(name: "ix_consultation_drafts_resume_code_hash", table: "intakes", newName: "ix_intakes_resume_code_hash");
            migrationBuilder.RenameIndex(name: "ix_consultation_draft_files_file_id", table: "intake_files", newName: "ix_intake_files_file_id");
            migrationBuilder.Sql("alter table intakes rename constraint pk_consultation_drafts to pk_intakes");
            migrationBuilder.Sql("alter table intake_files rename constraint pk_consultation_draft_files to pk_intake_files");
            migrationBuilder.Sql("alter table intake_files rename constraint fk_consultation_draft_files_consultation_drafts_draft_id to fk_intake_files_intakes_intake_id");
            migrationBuilder.Sql("alter table intake_files rename constraint fk_consultation_draft_files_files_file_id to fk_intake_files_files_file_id");
            migrationBuilder.AddColumn<byte[]>(name: "answers_kept", table: "intakes", type: "bytea", nullable: true);
            migrationBuilder.AddColumn<DateTimeOffset>(name: "result_sent_at", table: "intakes", type: "timestamp with time zone", nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "answers_kept", table: "intakes");
            migrationBuilder.DropColumn(name: "result_sent_at", table: "intakes");
            migrationBuilder.Sql("alter table intakes rename constraint pk_intakes to pk_consultation_drafts");
            migrationBuilder.Sql("alter table intake_files rename constraint pk_intake_files to pk_consultation_draft_files");
            migrationBuilder.Sql("alter table intake_files rename constraint fk_intake_files_intakes_intake_id to fk_consultation_draft_files_consultation_drafts_draft_id");
            migrationBuilder.Sql("alter table intake_files rename constraint fk_intake_files_files_file_id to fk_consultation_draft_files_files_file_id");
            migrationBuilder.RenameColumn(name: "intake_id", table: "intake_files", newName: "draft_id");
            migrationBuilder.RenameTable(name: "intake_files", newName: "consultation_draft_files");
            migrationBuilder.RenameTable(name: "intakes", newName: "consultation_drafts");
            migrationBuilder.RenameIndex(name: "ix_intakes_changed_at", table: "consultation_drafts", newName: "ix_consultation_drafts_changed_at");
            migrationBuilder.RenameIndex(name: "ix_intakes_resume_code_hash", table: "consultation_drafts", newName: "ix_consultation_drafts_resume_code_hash");
            migrationBuilder.RenameIndex(name: "ix_intake_files_file_id", table: "consultation_draft_files", newName: "ix_consultation_draft_files_file_id");
        }
    }
}
