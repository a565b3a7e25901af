using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Send.Attendance.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Exclusions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "exclusions",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    latest = table.Column<bool>(type: "boolean", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    school_urn = table.Column<string>(type: "text", nullable: false),
                    pupil = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    half_days = table.Column<int>(type: "integer", nullable: false),
                    lunchtimes = table.Column<bool>(type: "boolean", nullable: false),
                    reasons = table.Column<string[]>(type: "text[]", nullable: false),
                    withdrawn_because = table.Column<int>(type: "integer", nullable: true),
                    etag = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exclusions", x => new { x.area_code, x.id, x.version });
                });

            migrationBuilder.CreateIndex(
                name: "ix_exclusions_area_code_latest_starts_on",
                table: "exclusions",
                columns: new[] { "area_code", "latest", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "ix_exclusions_area_code_pupil",
                table: "exclusions",
                columns: new[] { "area_code", "pupil" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "exclusions");
        }
    }
}
