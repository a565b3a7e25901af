using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Referrals;

/// <summary>What records of referrals need of a host.</summary>
internal static class ReferralRegistration
{
    public static IServiceCollection AddReferrals(this IServiceCollection services) => services
        .AddSingleton<ReferralCheck>()
        .AddRecords<Referral, ReferralRules>()
        .AddScoped<RecordReferral>()
        .AddScoped<AmendReferral>()
        .AddScoped<DecideReferral>()
        .AddScoped<DischargeReferral>()
        .AddScoped<WithdrawReferral>()
        .AddScoped<GetReferral>()
        .AddScoped<ListReferrals>()
        .AddScoped<ImportReferrals>();
}
