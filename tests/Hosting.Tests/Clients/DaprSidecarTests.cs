using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Send.Hosting.Clients;
using Xunit;

namespace Send.Hosting.Tests.Clients;

public sealed class DaprSidecarTests
{
    [Theory]
    [InlineData(null, null, "http://127.0.0.1:50001/")]
    [InlineData("", "", "http://127.0.0.1:50001/")]
    [InlineData(null, "6001", "http://127.0.0.1:6001/")]
    [InlineData("https://sidecar.example:443", "6001", "https://sidecar.example/")]
    public void An_endpoint_goes_before_a_port_and_a_port_before_the_usual_one(string? endpoint, string? port, string address) =>
        Assert.Equal(address, DaprSidecar.Grpc(Set("DAPR_GRPC", endpoint, port)).ToString());

    [Theory]
    [InlineData(null, null, "http://127.0.0.1:3500/")]
    [InlineData(null, "3501", "http://127.0.0.1:3501/")]
    [InlineData("http://sidecar.example:3502", "3501", "http://sidecar.example:3502/")]
    public void So_it_is_with_HTTP(string? endpoint, string? port, string address) =>
        Assert.Equal(address, DaprSidecar.Http(Set("DAPR_HTTP", endpoint, port)).ToString());

    [Theory]
    [InlineData("localhost:50001", null, "DAPR_GRPC_ENDPOINT is 'localhost:50001'. Give an address such as http://127.0.0.1:50001.")]
    [InlineData(null, "grpc", "DAPR_GRPC_PORT is 'grpc'. Give a port from 1 to 65535.")]
    [InlineData(null, "0", "DAPR_GRPC_PORT is '0'. Give a port from 1 to 65535.")]
    public void What_is_no_address_is_told_by_its_name(string? endpoint, string? port, string message) =>
        Assert.Equal([message], Assert.Throws<OptionsValidationException>(() => DaprSidecar.Grpc(Set("DAPR_GRPC", endpoint, port))).Failures);

    private static IConfiguration Set(string name, string? endpoint, string? port) => new ConfigurationBuilder()
        .AddInMemoryCollection([new($"{name}_ENDPOINT", endpoint), new($"{name}_PORT", port)])
        .Build();
}
