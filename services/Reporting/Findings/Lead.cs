using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>The first sentence of a finding that holds pupils with SEN against pupils without.</summary>
/// <param name="Pupils">Who, with the verb: "Pupils at SEN support fare".</param>
/// <param name="Worse">"worse".</param>
/// <param name="AsWell">"as well".</param>
public sealed record Lead(string Pupils, string Worse, string AsWell)
{
    private const string Peers = "pupils without SEN";

    /// <summary>What it says of a verdict of weakness, mixed or strength and of the readings behind it.</summary>
    public string Of(Verdict verdict, Balance balance) => (verdict, balance) switch
    {
        (Verdict.Weakness, _) => $"{Pupils} much {Worse} than {Peers}.",
        (Verdict.Strength, _) => $"{Pupils} about {AsWell} as {Peers}.",
        (_, { Weak: > 0, Strong: > 0 }) => $"{Pupils} much {Worse} than {Peers} by some key figures, and about {AsWell} by others.",
        (_, { Strong: > 0 }) => $"{Pupils} {Worse} than {Peers} by some key figures, and about {AsWell} by others.",
        (_, { Weak: > 0 }) => $"{Pupils} {Worse} than {Peers}, but not much {Worse} throughout.",
        _ => $"{Pupils} {Worse} than {Peers}, but not much {Worse}.",
    };
}
