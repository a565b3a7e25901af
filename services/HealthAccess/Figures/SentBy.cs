namespace Send.HealthAccess.Figures;

/// <summary>Who sent the records.</summary>
internal static class SentBy
{
    public const string Providers = "The providers that sent them";
}
