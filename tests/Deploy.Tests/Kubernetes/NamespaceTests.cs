using k8s.Models;
using Xunit;

namespace Send.Deploy.Tests.Kubernetes;

/// <summary>What holds for the namespace as a whole.</summary>
public sealed class NamespaceTests(Manifests manifests)
{
    [Fact]
    public void Admits_restricted_pods_only() =>
        Assert.Equal("restricted", manifests.Named<V1Namespace>("send").Metadata.Labels["pod-security.kubernetes.io/enforce"]);

    [Fact]
    public void Holds_every_object() =>
        Assert.All(
            manifests.Of<IMetadata<V1ObjectMeta>>().Where(o => o is not V1Namespace),
            o => Assert.Equal("send", o.Metadata.NamespaceProperty));

    [Fact]
    public void Comes_without_a_secret() => Assert.Empty(manifests.Of<V1Secret>());

    [Fact]
    public void Lets_nothing_in_or_out_by_default()
    {
        var policy = manifests.Named<V1NetworkPolicy>("default-deny").Spec;
        Assert.Empty(policy.PodSelector.MatchLabels ?? new Dictionary<string, string>());
        Assert.Equal(["Ingress", "Egress"], policy.PolicyTypes);
        Assert.Null(policy.Ingress);
        Assert.Null(policy.Egress);
    }

    [Fact]
    public void Lets_a_policy_open_only_ports_or_peers_that_it_names() =>
        Assert.All(manifests.Of<V1NetworkPolicy>(), policy =>
        {
            Assert.All(policy.Spec.Ingress ?? [], rule => Assert.True(rule.FromProperty is { Count: > 0 } && rule.Ports is { Count: > 0 }));
            Assert.All(policy.Spec.Egress ?? [], rule => Assert.True(rule.To is { Count: > 0 } || rule.Ports is { Count: > 0 }));
        });

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Lets_a_pod_reach_the_database_where_its_service_owns_one(Service service)
    {
        var policy = manifests.Named<V1NetworkPolicy>("database").Spec;
        Assert.Equal("5432", Assert.Single(Assert.Single(policy.Egress).Ports).Port.Value);
        Assert.Equal(service.HasDatabase, policy.PodSelector.MatchLabels.ToHashSet().IsSubsetOf(manifests.Pod(service).Metadata.Labels));
    }
}
