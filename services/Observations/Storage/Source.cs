namespace Send.Observations.Storage;

/// <summary>The grains of figures. Numbered as <c>send.measures.v1.Grain</c>.</summary>
public enum Grain
{
    Published = 1,
    Records = 2,
}

/// <summary>Where figures come from.</summary>
public sealed class Source
{
    public required string Id { get; init; }

    public required string Title { get; set; }

    public required string Publisher { get; set; }

    public required string Release { get; set; }

    public required string Licence { get; set; }

    public required Grain Grain { get; set; }

    public required string Uri { get; set; }
}
