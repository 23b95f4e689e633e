using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
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
            migrationBuilder.AddColumn<byte[]>(name: "answers_kept", table: "intakes", type: "BLOB", nullable: true);
            migrationBuilder.AddColumn<long>(name: "result_sent_at", table: "intakes", type: "INTEGER", nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "answers_kept", table: "intakes");
            migrationBuilder.DropColumn(name: "result_sent_at", table: "intakes");
            migrationBuilder.RenameColumn(name: "intake_id", table: "intake_files", newName: "draft_id");
            migrationBuilder.RenameTable(name: "intake_files", newName: "consultation_draft_files");
            migrationBuilder.RenameTable(name: "intakes", newName: "consultation_drafts");
            migrationBuilder.RenameIndex(name: "ix_intakes_changed_at", table: "consultation_drafts", newName: "ix_consultation_drafts_changed_at");
            migrationBuilder.RenameIndex(name: "ix_intakes_resume_code_hash", table: "consultation_drafts", newName: "ix_consultation_drafts_resume_code_hash");
            migrationBuilder.RenameIndex(name: "ix_intake_files_file_id", table: "consultation_draft_files", newName: "ix_consultation_draft_files_file_id");
        }
    }
}
