namespace Send.Measures.Tests;

/// <summary>A measure of a unit, with the bounds that its unit gives it.</summary>
internal abstract class Example(Unit unit) : Measure
{
    public override string Id => $"example-{(int)Unit}";

    public override string Title => "Example";

    public override string Definition => "What a test counts.";

    public override Unit Unit => unit;

    public override Polarity Polarity => Polarity.Neutral;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.SenSupport, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://example.org/");
}

internal sealed class ExamplePercent() : Example(Unit.Percent);

internal sealed class ExamplePerHundred() : Example(Unit.PerHundred);

internal sealed class ExamplePerThousand() : Example(Unit.PerThousand);

internal sealed class ExampleCount() : Example(Unit.Count);

internal sealed class ExampleGrade() : Example(Unit.Grade)
{
    public override double Minimum => 1;

    public override double? Maximum => 4;
}

internal sealed class ExampleYesNo() : Example(Unit.YesNo);
