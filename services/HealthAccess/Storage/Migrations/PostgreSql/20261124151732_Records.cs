using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Send.HealthAccess.Storage.Migrations.PostgreSql
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
                    area_code = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    measured_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_heads", x => x.area_code);
                });

            migrationBuilder.CreateTable(
                name: "commissioned_services",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    service = table.Column<int>(type: "integer", nullable: false),
                    commissioner_kind = table.Column<int>(type: "integer", nullable: false),
                    commissioner = table.Column<string>(type: "text", nullable: false),
                    from_age = table.Column<int>(type: "integer", nullable: false),
                    to_age = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded_in_error = table.Column<bool>(type: "boolean", nullable: false),
                    latest = table.Column<bool>(type: "boolean", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    etag = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commissioned_services", x => new { x.area_code, x.id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "contacts",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    referral = table.Column<string>(type: "text", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    outcome = table.Column<int>(type: "integer", nullable: false),
                    medium = table.Column<int>(type: "integer", nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: true),
                    recorded_in_error = table.Column<bool>(type: "boolean", nullable: false),
                    latest = table.Column<bool>(type: "boolean", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    etag = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contacts", x => new { x.area_code, x.id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "crisis_events",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    child = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    provider = table.Column<string>(type: "text", nullable: false),
                    sen = table.Column<int>(type: "integer", nullable: false),
                    age_months = table.Column<int>(type: "integer", nullable: false),
                    recorded_in_error = table.Column<bool>(type: "boolean", nullable: false),
                    latest = table.Column<bool>(type: "boolean", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    etag = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_crisis_events", x => new { x.area_code, x.id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    child = table.Column<string>(type: "text", nullable: false),
                    service = table.Column<int>(type: "integer", nullable: false),
                    provider = table.Column<string>(type: "text", nullable: false),
                    icb = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<int>(type: "integer", nullable: false),
                    priority = table.Column<int>(type: "integer", nullable: false),
                    sen = table.Column<int>(type: "integer", nullable: false),
                    age_months = table.Column<int>(type: "integer", nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decision = table.Column<int>(type: "integer", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    not_accepted_because = table.Column<int>(type: "integer", nullable: true),
                    signposted_to = table.Column<int>(type: "integer", nullable: true),
                    help_started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    pauses = table.Column<string>(type: "text", nullable: false),
                    discharged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    discharged_because = table.Column<int>(type: "integer", nullable: true),
                    recorded_in_error = table.Column<bool>(type: "boolean", nullable: false),
                    latest = table.Column<bool>(type: "boolean", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    etag = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referrals", x => new { x.area_code, x.id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "specified_provisions",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    child = table.Column<string>(type: "text", nullable: false),
                    service = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    contacts_a_year = table.Column<int>(type: "integer", nullable: false),
                    minutes_a_year = table.Column<int>(type: "integer", nullable: true),
                    recorded_in_error = table.Column<bool>(type: "boolean", nullable: false),
                    latest = table.Column<bool>(type: "boolean", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    etag = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_specified_provisions", x => new { x.area_code, x.id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "transitions",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    child = table.Column<string>(type: "text", nullable: false),
                    service = table.Column<int>(type: "integer", nullable: false),
                    sen = table.Column<int>(type: "integer", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    age_months_when_due = table.Column<int>(type: "integer", nullable: false),
                    planned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<int>(type: "integer", nullable: true),
                    outcome_on = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded_in_error = table.Column<bool>(type: "boolean", nullable: false),
                    latest = table.Column<bool>(type: "boolean", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    etag = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_transitions", x => new { x.area_code, x.id, x.version });
                });

            migrationBuilder.CreateIndex(
                name: "ix_commissioned_services_area_code_latest_service",
                table: "commissioned_services",
                columns: new[] { "area_code", "latest", "service" });

            migrationBuilder.CreateIndex(
                name: "ix_contacts_area_code_latest_on",
                table: "contacts",
                columns: new[] { "area_code", "latest", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_contacts_area_code_referral",
                table: "contacts",
                columns: new[] { "area_code", "referral" });

            migrationBuilder.CreateIndex(
                name: "ix_crisis_events_area_code_child",
                table: "crisis_events",
                columns: new[] { "area_code", "child" });

            migrationBuilder.CreateIndex(
                name: "ix_crisis_events_area_code_latest_on",
                table: "crisis_events",
                columns: new[] { "area_code", "latest", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_area_code_child",
                table: "referrals",
                columns: new[] { "area_code", "child" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_area_code_latest_received_on",
                table: "referrals",
                columns: new[] { "area_code", "latest", "received_on" });

            migrationBuilder.CreateIndex(
                name: "ix_specified_provisions_area_code_child",
                table: "specified_provisions",
                columns: new[] { "area_code", "child" });

            migrationBuilder.CreateIndex(
                name: "ix_transitions_area_code_child",
                table: "transitions",
                columns: new[] { "area_code", "child" });

            migrationBuilder.CreateIndex(
                name: "ix_transitions_area_code_latest_due_on",
                table: "transitions",
                columns: new[] { "area_code", "latest", "due_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "area_heads");

            migrationBuilder.DropTable(
                name: "commissioned_services");

            migrationBuilder.DropTable(
                name: "contacts");

            migrationBuilder.DropTable(
                name: "crisis_events");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropTable(
                name: "specified_provisions");

            migrationBuilder.DropTable(
                name: "transitions");
        }
    }
}
