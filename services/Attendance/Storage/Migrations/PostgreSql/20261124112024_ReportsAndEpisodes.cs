using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Send.Attendance.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ReportsAndEpisodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "episodes",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    school_urn = table.Column<string>(type: "text", nullable: false),
                    pupil = table.Column<string>(type: "text", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<int>(type: "integer", nullable: true),
                    provider = table.Column<string>(type: "text", nullable: false),
                    sessions_a_week = table.Column<int>(type: "integer", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded_in_error = table.Column<bool>(type: "boolean", nullable: false),
                    latest = table.Column<bool>(type: "boolean", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    etag = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_episodes", x => new { x.area_code, x.id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "unofficial_exclusion_reports",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    school_urn = table.Column<string>(type: "text", nullable: false),
                    pupil = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<int>(type: "integer", nullable: false),
                    manner = table.Column<int>(type: "integer", nullable: false),
                    happened_from = table.Column<DateOnly>(type: "date", nullable: false),
                    happened_to = table.Column<DateOnly>(type: "date", nullable: true),
                    reported_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    review_reasons = table.Column<int[]>(type: "integer[]", nullable: false),
                    latest = table.Column<bool>(type: "boolean", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    etag = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unofficial_exclusion_reports", x => new { x.area_code, x.id, x.version });
                });

            migrationBuilder.CreateIndex(
                name: "ix_episodes_area_code_latest_kind_starts_on",
                table: "episodes",
                columns: new[] { "area_code", "latest", "kind", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "ix_episodes_area_code_pupil",
                table: "episodes",
                columns: new[] { "area_code", "pupil" });

            migrationBuilder.CreateIndex(
                name: "ix_unofficial_exclusion_reports_area_code_latest_happened_from",
                table: "unofficial_exclusion_reports",
                columns: new[] { "area_code", "latest", "happened_from" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "episodes");

            migrationBuilder.DropTable(
                name: "unofficial_exclusion_reports");
        }
    }
}
