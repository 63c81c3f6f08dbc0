namespace ImgurGen.Generator.Tests.Overlays;

/// <summary>How values of each kind meet, where the versions of the specification differ, and what both leave open.</summary>
public sealed class OverlayMergeTests
{
    [Fact]
    public void Arrays_inside_an_update_are_appended_to_those_of_the_document()
        => AppliedOverlay.ApplyActions("a: {tags: [x]}", "  - {target: $.a, update: {tags: [y, z]}}").ShouldBe("a: {tags: [x, y, z]}");

    [Fact]
    public void An_array_appended_to_an_array_is_one_entry_in_1_0_and_its_items_since_1_1()
    {
        const string Action = "  - {target: $.a, update: [2, 3]}";

        AppliedOverlay.ApplyActions("a: [1]", Action, "1.0.0").ShouldBe("a: [1, [2, 3]]");
        AppliedOverlay.ApplyActions("a: [1]", Action, "1.1.0").ShouldBe("a: [1, 2, 3]");
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("1.1.0")]
    public void A_primitive_replaces_a_primitive_and_keeps_its_place(string version)
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions(
            "a: {x: 1, y: null, z: t}", "  - {target: $.a, update: {z: null, y: 2, x: true}}", version);

        applied.ShouldBe("a: {x: true, y: 2, z: null}");
        Assert.Equal(["x", "y", "z"], applied.Root["a"]!.AsObject().Select(property => property.Key));
    }

    [Theory]
    [InlineData("a: {x: text}", "{x: {y: 1}}", "a: {x: {y: 1}}")]
    [InlineData("a: {x: {y: 1}}", "{x: text}", "a: {x: text}")]
    [InlineData("a: {x: [1]}", "{x: {y: 1}}", "a: {x: {y: 1}}")]
    [InlineData("a: {x: {y: 1}}", "{x: [1]}", "a: {x: [1]}")]
    public void In_1_0_a_value_of_another_kind_replaces_that_of_the_document(string spec, string update, string result)
        => AppliedOverlay.ApplyActions(spec, $"  - {{target: $.a, update: {update}}}").ShouldBe(result);

    [Fact]
    public void Since_1_1_a_primitive_is_replaced_or_removed_itself()
        => AppliedOverlay.ApplyActions(
            "info: {title: Old, description: gone}\ntags: [dummy, kept, null, dummy]",
            """
              - {target: $.info.title, update: New}
              - {target: $.info.description, remove: true}
              - {target: "$.tags[?@ == 'dummy' || @ == null]", remove: true}
              - {target: "$.tags[0]", update: 1}
            """,
            "1.1.0").ShouldBe("info: {title: New}\ntags: [1]");

    [Fact]
    public void A_node_that_a_target_selects_twice_is_updated_once()
        => AppliedOverlay.ApplyActions("a: [1]", "  - {target: \"$['a', 'a']\", update: 2}").ShouldBe("a: [1, 2]");

    [Fact]
    public void A_node_and_what_is_inside_of_it_are_removed_together()
        => AppliedOverlay.ApplyActions("a: [{x: [{x: 1}]}, {y: 1}, {x: [{x: 1}]}]", "  - {target: '$..[?@.x]', remove: true}")
            .ShouldBe("a: [{y: 1}]");

    [Fact]
    public void Overlays_apply_each_to_the_result_of_those_before()
        => AppliedOverlay.Apply(
            "a: {}",
            "overlay: 1.0.0\ninfo: {title: A, version: 1}\nactions: [{target: $.a, update: {b: {}}}]",
            "overlay: 1.0.0\ninfo: {title: B, version: 1}\nactions: [{target: $.a.b, update: {c: 1}}]").ShouldBe("a: {b: {c: 1}}");

    [Fact]
    public void An_overlay_in_JSON_means_the_same_as_in_YAML()
        => AppliedOverlay.Apply("a: {}", """{"overlay": "1.0.0", "actions": [{"target": "$.a", "update": {"b": 1.50}}]}""")
            .ShouldBe("a: {b: 1.50}");

    [Fact]
    public void What_two_targets_receive_is_not_shared_between_them()
        => AppliedOverlay.ApplyActions(
            "a: {x: {}, y: {}}",
            """
              - {target: $.a.*, update: {list: [1]}}
              - {target: $.a.x.list, update: 2}
            """).ShouldBe("a: {x: {list: [1, 2]}, y: {list: [1]}}");
}
