namespace Send.Cli.Sample.Shapes;

/// <summary>What the records of an area are to show, whatever else is chance.</summary>
/// <param name="Therapy">How children come by therapy.</param>
/// <param name="PoorCamhs">Whether the threshold of mental health services is high and waits are long, so that help comes in a crisis.</param>
/// <param name="UnofficialExclusion">Whether parents say that they were asked to take children home, and reviews confirm some of it.</param>
/// <param name="StatementOfAction">Whether the inspection of 2016 to 2022 asked for a written statement of action.</param>
/// <param name="EndsAt19">Whether therapy and school nursing are commissioned up to the 19th birthday only.</param>
/// <param name="PoorTransitions">Whether moves into adult services are planned late and many are not received there.</param>
/// <param name="JudgedOtherwise">Whether inspectors say the contrary of what the figures say.</param>
internal sealed record AreaShape(
    TherapyAccess Therapy, bool PoorCamhs, bool UnofficialExclusion, bool StatementOfAction, bool EndsAt19, bool PoorTransitions, bool JudgedOtherwise);
