using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Send.Inspections.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Records : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "area_heads",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    measured_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_heads", x => x.area_code);
                });

            migrationBuilder.CreateTable(
                name: "survey_answers",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    group = table.Column<int>(type: "INTEGER", nullable: false),
                    sen = table.Column<int>(type: "INTEGER", nullable: false),
                    question = table.Column<int>(type: "INTEGER", nullable: false),
                    invited = table.Column<int>(type: "INTEGER", nullable: true),
                    responded = table.Column<int>(type: "INTEGER", nullable: false),
                    yes = table.Column<int>(type: "INTEGER", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    unsure = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_in_error = table.Column<bool>(type: "INTEGER", nullable: false),
                    latest = table.Column<bool>(type: "INTEGER", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    cause = table.Column<int>(type: "INTEGER", nullable: false),
                    etag = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_answers", x => new { x.area_code, x.id, x.version });
                });

            migrationBuilder.CreateIndex(
                name: "ix_survey_answers_area_code_latest_to",
                table: "survey_answers",
                columns: new[] { "area_code", "latest", "to" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "area_heads");

            migrationBuilder.DropTable(
                name: "survey_answers");
        }
    }
}
