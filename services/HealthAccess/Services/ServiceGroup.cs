namespace Send.HealthAccess.Services;

/// <summary>What services are taken together as.</summary>
public enum ServiceGroup
{
    /// <summary>Any other community service.</summary>
    Community = 1,
    Therapy = 2,
    Nursing = 3,

    /// <summary>Child and adolescent mental health services.</summary>
    Camhs = 4,
    Assessment = 5,
}
