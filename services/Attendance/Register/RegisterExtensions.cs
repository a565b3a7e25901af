using Send.Attendance.Figures;
using Send.Attendance.Register.Checks;
using Send.Attendance.Register.Folding;

namespace Send.Attendance.Register;

/// <summary>What the register needs of a host.</summary>
internal static class RegisterExtensions
{
    public static void AddRegister(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<BlockCheck>();
        services.AddSingleton<RegisterCache>();
        services.AddSingleton<RecordFigures>();
        services.AddScoped<KeepBlocks>();
        services.AddScoped<KeepFile>();
        services.AddScoped<KeepFigures>();
        services.AddScoped<SubmitMarks>();
        services.AddScoped<RegisterQuery>();
        services.AddScoped<GetRegisterTotals>();
        services.AddScoped<ListEntries>();
        services.AddHostedService<CatchUp>();
    }
}
