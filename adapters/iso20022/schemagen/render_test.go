package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func published(t *testing.T, part string) string {
	t.Helper()
	dir := filepath.Join("..", "..", "..", "..", "shared", "data")
	if env := os.Getenv("VOSTRO_SHARED"); env != "" {
		dir = env
		if _, err := os.Stat(filepath.Join(env, "data")); err == nil {
			dir = filepath.Join(env, "data")
		}
	}
	dir = filepath.Join(dir, part)
	if _, err := os.Stat(dir); err != nil {
		t.Skip("shared test data is not here: put it beside the repository or name its folder in VOSTRO_SHARED")
	}
	return dir
}

func TestCommittedRenditionsAreWhatTheGeneratorWrites(t *testing.T) {
	t.Parallel()

	to := t.TempDir()
	require.NoError(t, generate(published(t, "xsd"), to))
	written, err := os.ReadDir(to)
	require.NoError(t, err)
	committed, err := os.ReadDir(filepath.Join("..", "schemas"))
	require.NoError(t, err)
	require.Len(t, committed, len(written))
	for _, entry := range written {
		want, err := os.ReadFile(filepath.Join(to, entry.Name()))
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join("..", "schemas", entry.Name()))
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), entry.Name())
	}
}

func TestCommittedCodeSetsAreWhatTheGeneratorWrites(t *testing.T) {
	t.Parallel()

	to := filepath.Join(t.TempDir(), "codes.txt")
	require.NoError(t, generateCodes(published(t, "codes"), filepath.Join("..", "schemas"), to))
	want, err := os.ReadFile(to)
	require.NoError(t, err)
	got, err := os.ReadFile(filepath.Join("..", "packs", "external-codes.txt"))
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

func TestRenderingARenditionChangesNothing(t *testing.T) {
	t.Parallel()

	for _, name := range messages {
		text, err := os.ReadFile(filepath.Join("..", "schemas", name+".xsd"))
		require.NoError(t, err)
		again, err := render(text)
		require.NoError(t, err)
		require.Equal(t, string(text), string(again), name)
	}
}

const small = `<xs:schema xmlns="urn:x" xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified" targetNamespace="urn:x">
  <!-- a word --><xs:element name="Document" type="B"/>
  <xs:simpleType name="Unused"><xs:restriction base="xs:string"/></xs:simpleType>
  <xs:complexType name="B"><xs:annotation><xs:documentation>words</xs:documentation></xs:annotation>
    <xs:sequence><xs:element maxOccurs="1" minOccurs="0" type="A" name="z"/><xs:element name="a" type="A"/></xs:sequence></xs:complexType>
  <xs:simpleType name="A"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
</xs:schema>`

func TestRenditionKeepsOnlyWhatTheRootReaches(t *testing.T) {
	t.Parallel()

	text, err := render([]byte(small))
	require.NoError(t, err)
	require.Equal(t, `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns="urn:x" xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x" elementFormDefault="qualified">
  <xs:element name="Document" type="B"/>
  <xs:simpleType name="A">
    <xs:restriction base="xs:string">
      <xs:maxLength value="3"/>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="B">
    <xs:sequence>
      <xs:element name="z" type="A" minOccurs="0"/>
      <xs:element name="a" type="A"/>
    </xs:sequence>
  </xs:complexType>
</xs:schema>
`, string(text))
}

func TestSchemaThatPointsNowhereIsRefused(t *testing.T) {
	t.Parallel()

	_, err := render([]byte(strings.Replace(small, `name="A"`, `name="Other"`, 1)))
	require.ErrorContains(t, err, "type A is not defined")
	_, err = render([]byte(strings.Replace(small, `name="Document"`, `name="Root"`, 1)))
	require.ErrorContains(t, err, "no root element")
	_, err = render([]byte(strings.Replace(small, "<xs:simpleType", "<xs:import/><xs:simpleType", 1)))
	require.ErrorContains(t, err, "unexpected import")
}
