using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Send.HealthAccess.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Renewed : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "renewed_on",
                table: "area_heads",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "renewed_on",
                table: "area_heads");
        }
    }
}
