using Send.HealthAccess.Figures;
using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Transitions;

/// <summary>What transitions need of a host.</summary>
internal static class TransitionRegistration
{
    public static IServiceCollection AddTransitions(this IServiceCollection services) => services
        .AddSingleton<TransitionCheck>()
        .AddRecords<Transition, TransitionRules>()
        .AddScoped<RecordTransition>()
        .AddScoped<AmendTransition>()
        .AddScoped<PlanTransition>()
        .AddScoped<RecordTransitionOutcome>()
        .AddScoped<WithdrawTransition>()
        .AddScoped<GetTransition>()
        .AddScoped<ListTransitions>()
        .AddScoped<ImportTransitions>()
        .AddScoped<IRecordSheets, TransitionSheets>();
}
