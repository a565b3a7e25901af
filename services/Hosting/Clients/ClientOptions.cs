using System.ComponentModel.DataAnnotations;

namespace Send.Hosting.Clients;

/// <summary>How a service's calls travel.</summary>
public enum ClientTransport
{
    /// <summary>Straight to the other service's address.</summary>
    Direct,

    /// <summary>Through this service's own Dapr sidecar, which finds the other by its app id and owns the retries.</summary>
    Dapr,
}

/// <summary>Where a service's calls go: section <c>Clients</c>.</summary>
public sealed class ClientOptions : IValidatableObject
{
    /// <summary>How calls travel.</summary>
    [EnumDataType(typeof(ClientTransport))]
    public ClientTransport Transport { get; set; }

    /// <summary>For direct calls, the address of each service by its app id.</summary>
    public Dictionary<string, Uri> Addresses { get; } = [];

    /// <summary>Seconds until a call is given up.</summary>
    [Range(0.1, 600)]
    public double DeadlineSeconds { get; set; } = 10;

    /// <summary>For direct calls, how often a call is tried again while the other service is unavailable.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 2;

    /// <summary>Until a call is given up.</summary>
    public TimeSpan Deadline => TimeSpan.FromSeconds(DeadlineSeconds);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from address in Addresses
        where !address.Value.IsAbsoluteUri || address.Value.Scheme is not ("http" or "https")
        select new ValidationResult($"Clients:Addresses:{address.Key} is '{address.Value}'. Give an address such as http://localhost:5101.");
}
