using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Send.Inspections.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class WithdrawnReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "withdrawn_because",
                table: "inspection_reports",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "withdraws",
                table: "inspection_reports",
                type: "integer",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "withdrawn_because",
                table: "inspection_reports");

            migrationBuilder.DropColumn(
                name: "withdraws",
                table: "inspection_reports");
        }
    }
}
