using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Send.Attendance.Storage.Migrations.PostgreSql
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
                    area_code = table.Column<string>(type: "text", nullable: false),
                    academic_year = table.Column<int>(type: "integer", nullable: false),
                    school_urn = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_checkpoints", x => new { x.area_code, x.academic_year, x.school_urn });
                });

            // PostgreSQL's own compression takes longer than all else that keeping a block takes; a server without the other keeps it.
            migrationBuilder.Sql(
                """
                DO $$ BEGIN
                    EXECUTE 'ALTER TABLE mark_blocks ALTER COLUMN marks SET COMPRESSION lz4';
                EXCEPTION WHEN feature_not_supported OR syntax_error OR invalid_parameter_value THEN NULL;
                END $$;
                """);

            // Compressed already.
            migrationBuilder.Sql("ALTER TABLE register_checkpoints ALTER COLUMN content SET STORAGE EXTERNAL;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "register_checkpoints");
        }
    }
}
