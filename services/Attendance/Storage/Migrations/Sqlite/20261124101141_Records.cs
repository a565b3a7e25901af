using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Send.Attendance.Storage.Migrations.Sqlite
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
                name: "enrolments",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "TEXT", nullable: false),
                    school_urn = table.Column<string>(type: "TEXT", nullable: false),
                    pupil = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    known_from = table.Column<long>(type: "INTEGER", nullable: false),
                    known_to = table.Column<long>(type: "INTEGER", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    year_group = table.Column<string>(type: "TEXT", nullable: false),
                    sen = table.Column<int>(type: "INTEGER", nullable: false),
                    primary_need = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enrolments", x => new { x.area_code, x.school_urn, x.pupil, x.from, x.known_from });
                });

            migrationBuilder.CreateTable(
                name: "mark_blocks",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    submission_id = table.Column<string>(type: "TEXT", nullable: false),
                    school_urn = table.Column<string>(type: "TEXT", nullable: false),
                    week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sender = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    marks = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mark_blocks", x => new { x.area_code, x.position });
                });

            migrationBuilder.CreateIndex(
                name: "ix_enrolments_area_code_pupil",
                table: "enrolments",
                columns: new[] { "area_code", "pupil" });

            migrationBuilder.CreateIndex(
                name: "ix_mark_blocks_area_code_school_urn_week",
                table: "mark_blocks",
                columns: new[] { "area_code", "school_urn", "week" });

            migrationBuilder.CreateIndex(
                name: "ix_mark_blocks_area_code_submission_id",
                table: "mark_blocks",
                columns: new[] { "area_code", "submission_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "area_heads");

            migrationBuilder.DropTable(
                name: "enrolments");

            migrationBuilder.DropTable(
                name: "mark_blocks");
        }
    }
}
