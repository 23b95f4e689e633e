using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fabang.Kernel.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddLegalAidLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "legal_aid_letter_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    entered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_aid_letter_templates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "legal_aid_letters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 6, nullable: false),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    code = table.Column<byte[]>(type: "BLOB", nullable: false),
                    docx_file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    docx_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    pdf_file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pdf_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    replaced_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "legal_aid_letter_templates");

            migrationBuilder.DropTable(
                name: "legal_aid_letters");
        }
    }
}
