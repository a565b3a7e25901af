using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Send.Reporting.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Reports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<string>(type: "TEXT", nullable: true),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    summary = table.Column<byte[]>(type: "BLOB", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports", x => x.number);
                });

            migrationBuilder.CreateIndex(
                name: "ix_reports_id",
                table: "reports",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_scope_number",
                table: "reports",
                columns: new[] { "scope", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reports");
        }
    }
}
