package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway/config"
)

func newConfig() *cobra.Command {
	cmd := &cobra.Command{Use: "config", Short: "Check and explain the configuration file"}
	cmd.AddCommand(
		&cobra.Command{
			Use:     "check FILE",
			Short:   "Say everything that is wrong with the configuration, without starting anything",
			Example: "  vostro config check vostro.yaml",
			Args:    cobra.ExactArgs(1),
			RunE: func(cmd *cobra.Command, args []string) error {
				cfg, err := loadConfig(args[0])
				if err == nil {
					err = checkFiles(cmd.Context(), cfg)
				}
				if err != nil {
					fmt.Fprintln(cmd.ErrOrStderr(), err)
					return errSaidNo
				}
				fmt.Fprintln(cmd.OutOrStdout(), "the configuration is good")
				return nil
			},
		},
		&cobra.Command{
			Use:     "explain FILE",
			Short:   "Print every key with its effective value, its source and its meaning",
			Example: "  vostro config explain vostro.yaml | grep engine",
			Args:    cobra.ExactArgs(1),
			RunE: func(cmd *cobra.Command, args []string) error {
				cfg, err := config.Load(args[0])
				if err != nil {
					return err
				}
				return cfg.Explain(cmd.OutOrStdout())
			},
		},
	)
	return cmd
}

// loadConfig reads a file, resolves its file names and checks it.
func loadConfig(path string) (*config.Config, error) {
	cfg, err := config.Load(path)
	if err != nil {
		return nil, err
	}
	cfg.Resolve(path)
	if err := errors.Join(cfg.Check(), checkCodes(cfg)); err != nil {
		return nil, err
	}
	return cfg, nil
}

// checkCodes finds codes that no message can bring, because the rules refuse them.
func checkCodes(cfg *config.Config) error {
	var errs []error
	for i := range cfg.Clients {
		for j, bic := range cfg.Clients[i].BICs {
			if problem := iso20022.BICProblem(bic); problem != "" {
				errs = append(errs, fmt.Errorf("clients[%d].bics[%d]: %q: %s", i, j, bic, problem))
			}
		}
	}
	for i := range cfg.Tokens {
		if code := cfg.Tokens[i].Currency; code != "" {
			if _, known := iso20022.CurrencyDigits(code); !known {
				errs = append(errs, fmt.Errorf("tokens[%d].currency: %q is no currency of ISO 4217", i, code))
			}
		}
	}
	return errors.Join(errs...)
}
