using Send.Attendance.Register.Checkpoints;
using Send.Attendance.Register.Checks;
using Send.Attendance.Register.Folding;

namespace Send.Attendance.Register;

/// <summary>What the register needs of a host.</summary>
internal static class RegisterRegistration
{
    public static void AddRegister(this IServiceCollection services)
    {
        services.AddSingleton<BlockCheck>();
        services.AddSingleton<RegisterCache>();
        services.AddScoped<KeepBlocks>();
        services.AddScoped<KeepCheckpoints>();
        services.AddScoped<KeepFile>();
        services.AddScoped<MeasureAreas>();
        services.AddScoped<RestOfWeek>();
        services.AddScoped<SubmitMarks>();
        services.AddScoped<RegisterQuery>();
        services.AddScoped<GetRegisterTotals>();
        services.AddScoped<ListEntries>();
    }
}
