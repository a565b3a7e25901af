using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Send.Attendance.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RegisterCheckpoints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "register_checkpoints",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "TEXT", nullable: false),
                    academic_year = table.Column<int>(type: "INTEGER", nullable: false),
                    school_urn = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_checkpoints", x => new { x.area_code, x.academic_year, x.school_urn });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "register_checkpoints");
        }
    }
}
